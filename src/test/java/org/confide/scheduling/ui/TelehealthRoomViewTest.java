package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.support.As.as;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.TelehealthRooms;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clinician's telehealth room: entered beside the working hours, opened from a session. */
@ViewTest
class TelehealthRoomViewTest {

    private static final String ROOM = "https://video.example.org/room/whitfield";

    @Autowired
    TelehealthRooms rooms;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    private static List<String> ways(SessionId session) {
        BlockPopover popover = _get(BlockPopover.class);
        popover.show(_get(DayGrid.class).block(session).orElseThrow(), false);
        return _find(popover, Anchor.class).stream().map(Anchor::getHref).toList();
    }

    @Test
    void it_is_entered_and_what_is_no_address_is_said_beside_the_field() {
        SignedIn nora = staff.clinician();
        Screens.open(nora, SchedulingPaths.AVAILABILITY);
        _setValue(Screens.field(TextField.class, "Telehealth link"), "video.example.org");
        Screens.press("Save telehealth link");
        assertThat(Screens.field(TextField.class, "Telehealth link").getErrorMessage())
                .contains("begins with https://");
        _setValue(Screens.field(TextField.class, "Telehealth link"), ROOM);
        Screens.press("Save telehealth link");
        assertThat(Screens.words()).contains("Saved");
        assertThat(as(nora, () -> rooms.of(nora.account()))).contains(ROOM);
    }

    @Test
    void a_telehealth_session_leads_there_until_it_is_called_off() {
        sessions.service(ServiceKind.INDIVIDUAL);
        SignedIn nora = staff.clinician();
        LocalDate day = time.today().plusDays(620);
        SessionId session = sessions.session(nora, clients.client(nora), day.atTime(9, 0));
        Screens.open(nora, SchedulingPaths.calendar(day));
        assertThat(ways(session)).doesNotContain(ROOM);
        as(nora, () -> rooms.keep(nora.account(), ROOM));
        assertThat(ways(session)).contains(ROOM);
        sessions.become(session, org.confide.scheduling.SessionStatus.CANCELLED);
        Screens.open(nora, SchedulingPaths.calendar(day));
        assertThat(ways(session)).doesNotContain(ROOM);
    }
}
