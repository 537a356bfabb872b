package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionId;
import org.confide.shared.Hours;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleServices;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.confide.waitlist.NewWaiting;
import org.confide.waitlist.Urgency;
import org.confide.waitlist.WaitingId;
import org.confide.waitlist.Waitlist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A session that is called off tells whether somebody waits for its time. */
@ViewTest
class WhoWaitsTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleServices services;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleClients clients;

    @Autowired
    Waitlist waitlist;

    @Autowired
    PracticeTime time;

    @Test
    void a_session_that_is_called_off_says_that_somebody_waits_and_names_nobody() {
        services.individual();
        SignedIn nora = staff.clinician();
        SignedIn frontDesk = staff.frontDesk();
        LocalDate day = time.today().plusDays(2);
        SessionId id = sessions.session(nora, clients.client(nora), day.atTime(16, 0));
        String lastName = SampleClients.unique("Waiting");
        WaitingId entry = As.as(
                frontDesk,
                () -> waitlist.add(new NewWaiting(
                        clients.client("Marisol", lastName, LocalDate.of(1992, 5, 4), nora),
                        services.individual(),
                        Set.of(nora.account()),
                        null,
                        EnumSet.allOf(DayOfWeek.class),
                        new Hours(LocalTime.of(15, 0), LocalTime.of(19, 0)),
                        true,
                        Urgency.SOON,
                        "")));
        try {
            Screens.open(frontDesk, SchedulingPaths.calendar(day));
            BlockPopover popover = _get(BlockPopover.class);
            popover.show(block(id), false);
            _click(_get(popover, Button.class, spec -> spec.withText("Cancel session, in time")));
            assertThat(Screens.notices()).anyMatch(words -> words.startsWith("1 client waits for such a time."));
            popover.show(block(id), false);
            assertThat(popover.getElement().getTextRecursively())
                    .contains("1 client waits for such a time.")
                    .doesNotContain(lastName);
            assertThat(_get(popover, Anchor.class, spec -> spec.withText("Open waitlist"))
                            .getHref())
                    .isEqualTo(SchedulingPaths.WAITLIST);
        } finally {
            As.as(frontDesk, () -> waitlist.close(entry));
        }
    }

    private static SessionBlock block(SessionId id) {
        return _get(DayGrid.class).block(id).orElseThrow();
    }
}
