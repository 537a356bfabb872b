package org.confide.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.confide.exchange.CalendarFeeds;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SchedulingPaths;
import org.confide.support.As;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ExchangeViewsTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    CalendarFeeds feeds;

    @Test
    void a_clinician_makes_an_address_sees_it_once_and_revokes_it() {
        SignedIn nora = staff.clinician();
        Screens.open(nora, SchedulingPaths.AVAILABILITY);
        Screens.press("Make address");
        TextField address = Screens.field(TextField.class, "Address of the calendar");
        assertThat(address.getValue()).contains("/feed/").endsWith(".ics");
        assertThat(As.as(nora, feeds::made)).isPresent();

        Screens.open(nora, SchedulingPaths.AVAILABILITY);
        _assertNone(TextField.class, spec -> spec.withLabel("Address of the calendar"));
        assertThat(Screens.words()).contains("An address was made", "initials only");
        Screens.press("Revoke address");
        assertThat(As.as(nora, feeds::made)).isEmpty();
        _get(Button.class, spec -> spec.withText("Make address"));
    }

    @Test
    void the_front_desk_sees_nobody_s_address() {
        SignedIn nora = staff.clinician();
        As.as(nora, feeds::make);
        Screens.open(staff.frontDesk(), SchedulingPaths.AVAILABILITY);

        assertThat(Screens.words()).doesNotContain("another calendar");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_those_who_keep_the_calendar_are_offered_files(Role role) {
        Screens.open(staff.person("Somebody", role), SchedulingPaths.CALENDAR);

        List<String> links = _find(MenuBar.class, spec -> spec.withClasses("cal-tools")).stream()
                .flatMap(bar -> bar.getItems().getFirst().getSubMenu().getItems().stream())
                .map(item -> item.getElement().getTextRecursively())
                .toList();
        if (role == Role.FRONT_DESK || role == Role.PRACTICE_ADMIN) {
            assertThat(links).contains("Export CSV", "Export calendar");
        } else {
            assertThat(links).doesNotContain("Export CSV", "Export calendar");
        }
    }
}
