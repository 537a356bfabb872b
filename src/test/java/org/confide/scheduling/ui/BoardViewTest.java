package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.MemberAttendance;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The front desk's board of today. */
@ViewTest
class BoardViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    MemberAttendance members;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn frontDesk;
    String lastName;
    ClientId client;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        lastName = SampleClients.unique("Quintero");
        client = clients.client("Marisol", lastName, LocalDate.of(1992, 5, 4), nora);
    }

    private String column(String label) {
        return _get(
                        BoardColumn.class,
                        spec -> spec.withPredicate(
                                it -> label.equals(it.getElement().getAttribute("aria-label"))))
                .getElement()
                .getTextRecursively();
    }

    private void press(String words) {
        _click(button(words).getFirst());
    }

    private List<Button> button(String words) {
        return _find(
                Button.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel()
                        .filter((words + ", Marisol " + lastName)::equals)
                        .isPresent()));
    }

    private BoardCard card() {
        return _find(BoardCard.class).stream()
                .filter(it -> it.getElement().getTextRecursively().contains(lastName))
                .findFirst()
                .orElseThrow();
    }

    private SessionId at(LocalTime start) {
        return sessions.session(nora, client, time.today().atTime(start));
    }

    @Test
    void a_client_goes_over_the_board_with_a_click_each() {
        SessionId id = at(LocalTime.of(23, 55));
        Screens.open(frontDesk, SchedulingPaths.BOARD);
        assertThat(column("Expected")).contains("Marisol " + lastName, "11:55 PM", "Individual 50", "Nora Whitfield");
        press("Check in");
        assertThat(column("Expected")).doesNotContain(lastName);
        assertThat(column("Arrived")).contains("Marisol " + lastName, "Waiting 0 min");
        press("Start session");
        assertThat(column("In session")).contains("Marisol " + lastName, "In session since");
        press("Mark as held");
        assertThat(column("Done")).contains("Marisol " + lastName, "Held, documentation open");
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.HELD);
    }

    @Test
    void who_is_late_is_said_and_marked_as_a_no_show() {
        SessionId id = at(LocalTime.MIDNIGHT);
        Screens.open(frontDesk, SchedulingPaths.BOARD);
        BoardCard card = card();
        card.tick(time.startOf(time.today()).plus(Duration.ofMinutes(10)));
        assertThat(card.getElement().getTextRecursively()).contains("Late 10 min");
        card.tick(time.startOf(time.today()).plus(Duration.ofMinutes(51)));
        assertThat(card.getElement().getTextRecursively()).contains("Not said yet who came");
        press("Mark as no-show");
        assertThat(column("Done")).contains("No-show");
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.NO_SHOW);
    }

    @Test
    void a_card_says_how_long_somebody_waits_as_time_goes_on() {
        SessionId id = at(LocalTime.MIDNIGHT);
        sessions.become(id, SessionStatus.ARRIVED);
        Screens.open(frontDesk, SchedulingPaths.BOARD);
        BoardCard card = card();
        card.tick(time.now().plus(Duration.ofMinutes(12)));
        assertThat(card.getElement().getTextRecursively()).containsAnyOf("Waiting 12 min", "Waiting 11 min");
    }

    @Test
    void what_reaches_over_midnight_is_on_the_board_and_says_its_day() {
        SessionId id = sessions.session(nora, client, time.today().minusDays(1).atTime(23, 30));
        sessions.become(id, SessionStatus.ARRIVED);
        SignedIn other = staff.clinician();
        String gone = SampleClients.unique("Over");
        sessions.session(
                other,
                clients.client("Ada", gone, LocalDate.of(1980, 1, 1), other),
                time.today().minusDays(1).atTime(20, 0));
        Screens.open(frontDesk, SchedulingPaths.BOARD);
        assertThat(column("Arrived"))
                .contains("Marisol " + lastName, time.date(time.today().minusDays(1)) + ", 11:30 PM");
        assertThat(Screens.words()).doesNotContain(gone);
        press("Start session");
        assertThat(column("In session")).contains("Marisol " + lastName);
    }

    @Test
    void board_and_calendar_say_the_same_of_what_has_begun() {
        SessionId id = at(LocalTime.MIDNIGHT);
        sessions.become(id, SessionStatus.ARRIVED);
        Screens.open(frontDesk, SchedulingPaths.BOARD);
        assertThat(column("Arrived")).contains("should have begun");
        assertThat(block(id)).endsWith("Arrived, should have begun");
        Screens.open(frontDesk, SchedulingPaths.BOARD);
        press("Start session");
        assertThat(column("In session")).contains("Marisol " + lastName);
        assertThat(block(id)).endsWith("In session");
    }

    private String block(SessionId id) {
        Screens.open(frontDesk, SchedulingPaths.CALENDAR);
        return _find(SessionBlock.class).stream()
                .filter(block -> block.session().equals(id))
                .map(SessionBlock::getText)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_check_in_that_was_a_mistake_is_taken_back() {
        SessionId id = at(LocalTime.of(23, 55));
        Screens.open(frontDesk, SchedulingPaths.BOARD);
        press("Check in");
        press("Take back check-in");
        assertThat(column("Expected")).contains(lastName);
        assertThat(sessions.get(id).status()).isEqualTo(SessionStatus.PLANNED);
    }

    @Test
    void of_a_group_it_says_how_many_are_here() {
        ClientId other = clients.client(nora);
        sessions.group(nora, time.today().atTime(23, 50), List.of(client, other));
        Screens.open(frontDesk, SchedulingPaths.BOARD);
        assertThat(column("Expected")).contains("Tuesday group", "0 of 2 here");
    }

    @Test
    void nothing_of_a_note_is_on_it_but_that_it_is_done() {
        SessionId id = at(LocalTime.MIDNIGHT);
        sessions.become(id, SessionStatus.HELD);
        Screens.open(frontDesk, SchedulingPaths.BOARD);
        assertThat(column("Done")).contains("Held, documentation open");
        assertThat(Screens.markup()).doesNotContain("sessions/", "draft", "Draft");
        SessionRow row = As.as(frontDesk, () -> members.of(id));
        assertThat(new BoardCard(time, row, true, mock(BoardCard.Acts.class))
                        .getElement()
                        .getTextRecursively())
                .contains("Held, documentation done");
    }

    @Test
    void it_takes_at_most_six_statements_whatever_its_sessions() {
        at(LocalTime.of(23, 55));
        Screens.signIn(frontDesk);
        Statements few = Statements.during(() -> Screens.open(frontDesk, SchedulingPaths.BOARD));
        for (int i = 0; i < 12; i++) {
            sessions.session(nora, clients.client(nora), time.today().atTime(23, 55));
        }
        Screens.open(frontDesk, SchedulingPaths.AVAILABILITY);
        Statements many = Statements.during(() -> Screens.open(frontDesk, SchedulingPaths.BOARD));
        assertThat(many.record()).as(many.toString()).isEqualTo(few.record()).isLessThanOrEqualTo(6);
        assertThat(many.vault()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "FRONT_DESK")
    void nobody_but_the_front_desk_has_it(Role role) {
        at(LocalTime.of(23, 55));
        Screens.open(staff.person("Somebody", role), SchedulingPaths.BOARD);
        assertThat(Screens.markup()).contains("There is nothing here.").doesNotContain(lastName);
    }
}
