package org.confide.note.ui;

import java.util.Set;
import org.confide.note.NotePaths;
import org.confide.shared.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What writing adds to the main navigation. */
@Configuration(proxyBeanMethods = false)
class NoteNavigation {

    @Bean
    NavItem myDayItem() {
        return new NavItem("My day", "day", NotePaths.MY_DAY, 10, Set.of("CLINICIAN", "TRAINEE"), () -> 0);
    }

    @Bean
    NavItem sampleItem() {
        return new NavItem("Note sample", "eye", NotePaths.SAMPLE, 81, Set.of("AUDITOR"), () -> 0);
    }
}
