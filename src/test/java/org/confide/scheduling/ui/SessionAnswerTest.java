package org.confide.scheduling.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.CalendarReading;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a client said of a session to come, on its block and in the list. */
@ViewTest
class SessionAnswerTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    CalendarReading reading;

    @Autowired
    CalendarParts parts;

    @Autowired
    PracticeTime time;

    private SignedIn nora;
    private SessionId session;
    private LocalDateTime start;

    @BeforeEach
    void a_session_to_come() {
        nora = staff.clinician();
        start = time.today().plusDays(2).atTime(10, 0);
        session = sessions.session(nora, clients.client(nora), start);
    }

    @Test
    void a_block_says_it_in_a_word_until_something_became_of_the_session() {
        SessionRow row = row();

        SessionBlock block = new SessionBlock(face(row, SessionBlock.State.PLANNED, ""));
        assertThat(block.getText().lines()).hasSize(2);
        block.show(face(row, SessionBlock.State.PLANNED, "Confirmed"));
        assertThat(block.getText()).endsWith("\nConfirmed");
        assertThat(block.getElement().getAttribute("aria-label")).endsWith(", Planned, Confirmed");
        block.show(face(row, SessionBlock.State.ARRIVED, "Confirmed"));
        assertThat(block.getText()).contains("Arrived").doesNotContain("Confirmed");
    }

    @Test
    void the_list_says_it_beside_the_row() {
        Screens.signIn(nora);
        DayList list = new DayList(parts, nora, new SessionActs(parts, () -> {}));
        UI.getCurrent().add(list);
        list.show(java.util.List.of(row()), Set.of(), Map.of(session, "1 of 2 confirmed"), null);

        assertThat(list.getElement().getTextRecursively()).contains("1 of 2 confirmed");
    }

    @Test
    void a_week_and_a_day_leave_room_for_the_question() {
        SignedIn june = staff.frontDesk();
        for (String view : java.util.List.of("day", "week", "list")) {
            String path = SchedulingPaths.CALENDAR + "?view=" + view + "&day=" + start.toLocalDate() + "&whose="
                    + nora.account().value();
            Screens.open(june, path);
            Statements seen = Statements.during(() -> Screens.open(june, path + "&again"));

            assertThat(seen.record()).as(view + " " + seen).isLessThanOrEqualTo(5);
        }
    }

    private SessionRow row() {
        return As.as(
                        nora,
                        () -> reading.ofClinician(
                                nora.account(),
                                start.toLocalDate(),
                                start.toLocalDate().plusDays(1)))
                .getFirst();
    }

    private static SessionBlock.Face face(SessionRow row, SessionBlock.State state, String answer) {
        assertThat(row.status()).isEqualTo(SessionStatus.PLANNED);
        return new SessionBlock.Face(row, "10:00 AM to 10:50 AM", 0, 50, Lanes.Lane.ALONE, state, false, answer);
    }
}
