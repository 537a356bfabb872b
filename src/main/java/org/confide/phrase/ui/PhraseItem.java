package org.confide.phrase.ui;

import java.util.Set;
import org.confide.phrase.PhrasePaths;
import org.confide.shared.ui.PersonItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry at one's own name. */
@Configuration(proxyBeanMethods = false)
class PhraseItem {

    @Bean
    PersonItem phrasesItem() {
        return new PersonItem(
                "Phrases", PhrasePaths.PHRASES, Set.of("CLINICIAN", "TRAINEE", "SUPERVISOR", "PRACTICE_ADMIN"));
    }
}
