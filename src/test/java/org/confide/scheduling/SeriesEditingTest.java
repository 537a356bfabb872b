package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A weekly series of six: three have been, three are to come. */
@DatabaseTest
class SeriesEditingTest {

    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Autowired
    SeriesBooking booking;

    @Autowired
    SeriesEditing editing;

    @Autowired
    SessionReading reading;

    @Autowired
    Sessions rows;

    @Autowired
    SeriesList seriesRows;

    @Autowired
    ClientAccess access;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    SignedIn frontDesk;
    ClientId client;
    LocalDate first;
    List<SessionId> ids;
    List<Instant> before;

    @BeforeEach
    void series() {
        nora = staff.clinician();
        frontDesk = staff.frontDesk();
        client = clients.client(nora);
        first = time.today().minusDays(15);
        Booking wanted = Booking.of(
                        nora.account(), client, sessions.service(ServiceKind.INDIVIDUAL), first.atTime(FOUR), 50)
                .overDistance();
        Set<LocalDate> past = Set.of(day(0), day(1), day(2));
        ids = as(
                frontDesk,
                () -> booking.book(
                        wanted,
                        SeriesRule.times(Repeat.WEEKLY, 6),
                        true,
                        new SeriesChoice(Set.of(), past, "Entered after the fact")));
        before = ids.stream().map(id -> row(id).start()).toList();
    }

    private LocalDate day(int week) {
        return first.plusWeeks(week);
    }

    private Session row(SessionId id) {
        return rows.findById(id).orElseThrow();
    }

    private LocalDateTime when(int week) {
        return time.local(row(ids.get(week)).start());
    }

    private SeriesChange to(LocalDateTime start) {
        return new SeriesChange(0, start, 50, nora.account(), null, true, null);
    }

    private void change(int week, SeriesScope scope, SeriesChange wanted) {
        as(frontDesk, () -> editing.change(ids.get(week), scope, asShown(week, wanted), SeriesChoice.NONE));
    }

    private SeriesChange asShown(int week, SeriesChange wanted) {
        return new SeriesChange(
                row(ids.get(week)).version(),
                wanted.start(),
                wanted.minutes(),
                wanted.clinician(),
                wanted.room(),
                wanted.telehealth(),
                wanted.rule());
    }

    private void untouched(int... weeks) {
        for (int week : weeks) {
            assertThat(row(ids.get(week)).start()).as("week %d", week).isEqualTo(before.get(week));
            assertThat(row(ids.get(week)).status()).isEqualTo(SessionStatus.PLANNED);
        }
    }

    @Test
    void this_and_the_following_go_on_in_a_new_series_and_those_before_stay() {
        change(4, SeriesScope.FOLLOWING, to(day(4).plusDays(1).atTime(FIVE)));
        untouched(0, 1, 2, 3);
        assertThat(when(4)).isEqualTo(day(4).plusDays(1).atTime(FIVE));
        assertThat(when(5)).isEqualTo(day(5).plusDays(1).atTime(FIVE));
        assertThat(ids.stream().map(id -> row(id).series()).distinct()).hasSize(2);
        assertThat(row(ids.get(3)).series()).isEqualTo(row(ids.get(0)).series());
        SessionSeries next = seriesRows
                .findById(Objects.requireNonNull(row(ids.get(4)).series()))
                .orElseThrow();
        assertThat(next.follows()).isEqualTo(row(ids.get(0)).series());
        assertThat(next.zone()).isEqualTo(time.zone());
        assertThat(next.days()).containsExactly(day(4).plusDays(1), day(5).plusDays(1));
        assertThat(seriesRows
                        .findById(Objects.requireNonNull(row(ids.get(0)).series()))
                        .orElseThrow()
                        .days())
                .containsExactly(day(0), day(1), day(2), day(3));
        assertThat(as(frontDesk, () -> editing.of(ids.get(5)).orElseThrow()).words())
                .endsWith("at 5:00 PM")
                .startsWith("Every ");
    }

    @Test
    void all_to_come_change_and_none_that_has_begun() {
        change(4, SeriesScope.ALL, new SeriesChange(0, day(4).atTime(FIVE), 80, nora.account(), null, true, null));
        untouched(0, 1, 2);
        for (int week = 3; week < 6; week++) {
            assertThat(when(week)).isEqualTo(day(week).atTime(FIVE));
            assertThat(row(ids.get(week)).end())
                    .isEqualTo(row(ids.get(week)).start().plusSeconds(80 * 60));
        }
    }

    @Test
    void an_exception_stays_an_exception() {
        change(4, SeriesScope.THIS, to(day(4).plusDays(2).atTime(10, 0)));
        change(3, SeriesScope.ALL, to(day(3).atTime(FIVE)));
        assertThat(when(3)).isEqualTo(day(3).atTime(FIVE));
        assertThat(when(4)).isEqualTo(day(4).plusDays(2).atTime(10, 0));
        assertThat(when(5)).isEqualTo(day(5).atTime(FIVE));
        change(5, SeriesScope.ALL, to(day(5).atTime(18, 0)));
        assertThat(when(4)).isEqualTo(day(4).plusDays(2).atTime(10, 0));
        assertThat(when(3)).isEqualTo(day(3).atTime(18, 0));
    }

    @Test
    void cancelling_reaches_what_is_to_come_exceptions_included() {
        change(4, SeriesScope.THIS, to(day(4).atTime(10, 0)));
        as(frontDesk, () -> editing.cancel(ids.get(3), SeriesScope.FOLLOWING, SessionStatus.LATE_CANCELLED));
        untouched(0, 1, 2);
        assertThat(row(ids.get(3)).status()).isEqualTo(SessionStatus.LATE_CANCELLED);
        assertThat(row(ids.get(4)).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(row(ids.get(5)).status()).isEqualTo(SessionStatus.CANCELLED);
    }

    @Test
    void what_was_entered_in_error_leaves_every_view_and_is_not_deleted() {
        as(frontDesk, () -> editing.cancel(ids.get(4), SeriesScope.FOLLOWING, SessionStatus.ENTERED_IN_ERROR));
        untouched(0, 1, 2, 3);
        as(frontDesk, () -> {
            assertThat(reading.day(nora.account(), day(3))).hasSize(1);
            assertThat(reading.day(nora.account(), day(4))).isEmpty();
            assertThat(reading.day(nora.account(), day(5))).isEmpty();
        });
        assertThat(row(ids.get(5)).status()).isEqualTo(SessionStatus.ENTERED_IN_ERROR);
    }

    @Test
    void one_cancelled_alone_leaves_the_others() {
        as(frontDesk, () -> editing.cancel(ids.get(4), SeriesScope.THIS, SessionStatus.CANCELLED));
        untouched(0, 1, 2, 3, 5);
        change(5, SeriesScope.ALL, to(day(5).atTime(FIVE)));
        assertThat(row(ids.get(4)).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(when(4)).as("a cancelled one stays as it was").isEqualTo(day(4).atTime(FOUR));
    }

    @Test
    void what_stands_against_a_day_is_listed_and_a_session_left_out_stays_where_it_is() {
        sessions.session(nora, clients.client(nora), day(5).atTime(FIVE));
        assertThatExceptionOfType(SeriesTaken.class)
                .isThrownBy(() -> change(3, SeriesScope.FOLLOWING, to(day(3).atTime(FIVE))))
                .satisfies(taken -> assertThat(taken.clashes())
                        .extracting(SeriesTaken.Clash::day)
                        .containsExactly(day(5)));
        untouched(3, 4, 5);
        as(
                frontDesk,
                () -> editing.change(
                        ids.get(3),
                        SeriesScope.FOLLOWING,
                        asShown(3, to(day(3).atTime(FIVE))),
                        new SeriesChoice(Set.of(day(5)), Set.of(), "")));
        assertThat(when(4)).isEqualTo(day(4).atTime(FIVE));
        untouched(5);
    }

    @Test
    void moving_a_week_further_does_not_collide_with_the_series_itself() {
        change(3, SeriesScope.FOLLOWING, to(day(4).atTime(FOUR)));
        untouched(0, 1, 2);
        assertThat(List.of(when(3), when(4), when(5)).stream().collect(Collectors.toSet()))
                .isEqualTo(Set.of(day(4).atTime(FOUR), day(5).atTime(FOUR), day(6).atTime(FOUR)));
    }

    @Test
    void one_that_has_begun_is_not_changed() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> change(2, SeriesScope.ALL, to(day(2).atTime(FIVE))));
        untouched(0, 1, 2, 3, 4, 5);
    }

    @Test
    void a_colleague_who_takes_over_joins_the_team_and_a_clinician_gives_nothing_away() {
        SignedIn other = staff.clinician();
        SeriesChange handed = new SeriesChange(0, day(4).atTime(FOUR), 50, other.account(), null, true, null);
        as(
                nora,
                () -> assertThatExceptionOfType(BadInput.class)
                        .isThrownBy(() ->
                                editing.change(ids.get(4), SeriesScope.ALL, asShown(4, handed), SeriesChoice.NONE)));
        change(4, SeriesScope.FOLLOWING, handed);
        assertThat(row(ids.get(3)).clinician()).isEqualTo(nora.account());
        assertThat(row(ids.get(5)).clinician()).isEqualTo(other.account());
        assertThat(as(other, () -> access.clinical(client))).isTrue();
    }

    @Test
    void nobody_else_changes_it() {
        as(staff.clinician(), () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> editing.of(ids.get(4)));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> editing.cancel(ids.get(4), SeriesScope.ALL, SessionStatus.CANCELLED));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            editing.change(ids.get(4), SeriesScope.ALL, to(day(4).atTime(FIVE)), SeriesChoice.NONE));
        });
    }

    @Test
    void a_session_tells_how_many_of_its_series_are_to_come() {
        SeriesPlace place = as(frontDesk, () -> editing.of(ids.get(4)).orElseThrow());
        assertThat(place.following()).isEqualTo(2);
        assertThat(place.toCome()).isEqualTo(3);
        SessionId single = sessions.session(nora, client, day(4).atTime(8, 0));
        assertThat(as(frontDesk, () -> editing.of(single))).isEmpty();
    }
}
