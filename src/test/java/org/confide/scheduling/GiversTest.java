package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceId;
import org.confide.shared.NotFound;
import org.confide.staff.StaffSkills;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleServices;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service that takes a skill, and who books it with whom. */
@DatabaseTest
class GiversTest {

    @Autowired
    SessionBooking booking;

    @Autowired
    SessionMoving moving;

    @Autowired
    SeriesBooking series;

    @Autowired
    SlotChecking checking;

    @Autowired
    SampleServices services;

    @Autowired
    SampleStaff staff;

    @Autowired
    StaffSkills skills;

    @Autowired
    SampleClients clients;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient jdbc;

    SignedIn trained;
    SignedIn other;
    SignedIn frontDesk;
    ClientId client;
    SampleServices.Taking emdr;
    LocalDateTime ten;

    @BeforeEach
    void people() {
        trained = staff.clinician();
        other = staff.person("Elias Moreau", org.confide.identity.Role.CLINICIAN);
        frontDesk = staff.frontDesk();
        client = clients.client(trained, other);
        emdr = services.takingASkill("EMDR", trained);
        LocalDate day = time.today().plusDays(470);
        ten = day.atTime(10, 0);
    }

    private Booking with(SignedIn clinician, LocalDateTime start) {
        return Booking.of(clinician.account(), client, emdr.service(), start, 60)
                .overDistance();
    }

    private String sentence() {
        return "Elias Moreau does not give %s, which takes the skill %s.".formatted(emdr.label(), emdr.skillName());
    }

    @Test
    void who_has_the_skill_is_booked_and_who_has_not_only_for_a_reason() {
        as(frontDesk, () -> {
            assertThat(checking.against(with(trained, ten))).isEmpty();
            assertThat(booking.book(with(trained, ten))).isNotNull();
            Booking unfit = with(other, ten.plusDays(1));
            assertThat(checking.against(unfit)).containsExactly(sentence());
            assertThatExceptionOfType(SlotTaken.class)
                    .isThrownBy(() -> booking.book(unfit, true))
                    .satisfies(taken -> {
                        assertThat(taken.needsReason()).isTrue();
                        assertThat(taken.reasons()).containsExactly(sentence());
                    });
            SessionId id = booking.book(unfit, "Supervised by Nora in the room");
            assertThat(jdbc.sql("select detail from audit_event where action = 'session.book' and object = ?")
                            .param(id.value().toString())
                            .query(String.class)
                            .single())
                    .isEqualTo("Supervised by Nora in the room");
        });
    }

    @Test
    void a_service_of_several_skills_is_given_by_whoever_has_any_of_them() {
        String spotting = services.orTaking(emdr, "Spotting", other);
        SignedIn third = staff.person("Leila Haddad", org.confide.identity.Role.CLINICIAN);
        as(frontDesk, () -> {
            assertThat(checking.givers(emdr.service())).contains(Set.of(trained.account(), other.account()));
            assertThat(checking.against(with(trained, ten.plusDays(5)))).isEmpty();
            assertThat(checking.against(with(other, ten.plusDays(5)))).isEmpty();
            assertThat(checking.against(with(third, ten.plusDays(5))))
                    .containsExactly("Leila Haddad does not give %s, which takes the skill %s or %s."
                            .formatted(emdr.label(), emdr.skillName(), spotting));
        });
    }

    @Test
    void a_session_is_given_to_somebody_without_the_skill_only_for_a_reason_and_then_moves_freely() {
        as(frontDesk, () -> {
            SessionId id = booking.book(with(trained, ten.plusDays(2)));
            Move there = new Move(id, 0, ten.plusDays(2), 60, trained.account(), null, true).to(other.account());
            assertThatExceptionOfType(SlotTaken.class)
                    .isThrownBy(() -> moving.move(there, true))
                    .satisfies(taken -> assertThat(taken.reasons()).containsExactly(sentence()));
            Move back = moving.move(there, "Nora is ill");
            Move later = new Move(id, back.version(), ten.plusDays(2).plusHours(2), 60, other.account(), null, true);
            assertThat(moving.move(later, false)).isNotNull();
        });
    }

    @Test
    void a_series_asks_on_its_days() {
        SeriesRule twice = SeriesRule.times(Repeat.WEEKLY, 2);
        as(frontDesk, () -> {
            assertThatExceptionOfType(SeriesTaken.class)
                    .isThrownBy(() -> series.book(with(other, ten.plusDays(3)), twice, true, SeriesChoice.NONE))
                    .satisfies(taken -> assertThat(taken.clashes())
                            .allSatisfy(clash -> assertThat(clash.reasons()).contains(sentence())));
            assertThat(series.book(with(trained, ten.plusDays(3)), twice, true, SeriesChoice.NONE))
                    .hasSize(2);
        });
    }

    @Test
    void a_service_that_takes_no_skill_asks_for_none() {
        ServiceId usual = services.individual();
        as(frontDesk, () -> {
            assertThat(checking.givers(usual)).isEmpty();
            assertThat(checking.givers(emdr.service())).contains(Set.of(trained.account()));
            Statements seen = Statements.during(() -> checking.givers(usual));
            assertThat(seen.record()).as(seen.toString()).isZero();
        });
    }

    @Test
    void skills_are_given_by_those_who_answer_for_people() {
        as(staff.admin(), () -> {
            skills.give(other.account(), Set.of(emdr.skill()));
            assertThat(skills.of(other.account())).containsExactly(emdr.skill());
            assertThat(skills.holders().get(emdr.skill())).contains(trained.account(), other.account());
            skills.give(other.account(), Set.of());
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> skills.give(org.confide.identity.AccountId.next(), Set.of()));
        });
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'staff.skills' and object = ?")
                        .param(other.account().value().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(List.copyOf(as(frontDesk, () -> skills.of(other.account())))).isEmpty();
    }
}
