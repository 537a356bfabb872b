package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.support.As.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.client.Reach;
import org.confide.client.ReadingWithReason;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleHistory;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ReadingWithReasonTest {

    private static final Instant THE_FUTURE = Instant.parse("9999-01-01T00:00:00Z");
    private static final String REASON = "The client asked who has read the record";

    @Autowired
    ReadingWithReason withReason;

    @Autowired
    ClientAccess access;

    @Autowired
    NoteReading reading;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    JdbcClient jdbc;

    SignedIn officer;
    SignedIn clinician;
    ClientId client;
    ProgressNoteId signed;
    SessionId drafted;
    ProgressNoteId draft;

    @BeforeEach
    void a_chart_with_a_final_note_a_draft_and_a_session_to_come() {
        officer = staff.person("Ruth Amsel", Role.PRIVACY_OFFICER);
        clinician = staff.clinician();
        notes.password(clinician);
        client = clients.client(clinician);
        signed = notes.signed(
                clinician, sessions.held(clinician, client, LocalDate.now().minusDays(3)), client);
        drafted = sessions.held(clinician, client);
        draft = notes.draft(clinician, drafted, client, notes.complete(clinician, drafted));
        sessions.session(clinician, client, LocalDate.now().plusDays(2).atTime(9, 0));
    }

    @Test
    void final_notes_open_with_a_reason_and_nothing_else_does() {
        assertThatThrownBy(() -> as(officer, () -> reading.timeline(client, THE_FUTURE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(officer, () -> reading.read(signed))).isInstanceOf(NotFound.class);
        as(officer, () -> withReason.open(client, REASON));
        List<TimelineEntry> read = as(officer, () -> reading.timeline(client, THE_FUTURE));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().note().orElseThrow().id()).isEqualTo(signed);
        assertThat(as(officer, () -> reading.read(signed)).intact()).isTrue();
        assertThatThrownBy(() -> as(officer, () -> reading.read(draft))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(officer, () -> reading.open(drafted, client)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(officer, () -> access.reach(client))).isEqualTo(Reach.FINAL_NOTES);
        assertThat(as(officer, () -> access.clinical(client))).isFalse();
        assertThat(as(officer, () -> access.reach(clients.client(clinician)))).isEqualTo(Reach.NOTHING);
        assertThat(as(staff.person("Ned Ambrose", Role.PRIVACY_OFFICER), () -> access.reach(client)))
                .isEqualTo(Reach.NOTHING);
    }

    @Test
    void the_reason_and_each_reading_are_in_the_trail_and_it_lasts_an_hour() {
        as(officer, () -> withReason.open(client, REASON));
        as(officer, () -> withReason.open(client, "Once more while it is open anyway"));
        as(officer, () -> reading.timeline(client, THE_FUTURE));
        as(officer, () -> reading.read(signed));
        assertThat(jdbc.sql("select concat(category, ' ', action, ' ', coalesce(detail, '')) from audit_event"
                                + " where client = ? and actor = ? order by id")
                        .params(
                                client.value().toString(),
                                officer.account().value().toString())
                        .query(String.class)
                        .list())
                .containsExactly("WITH_REASON chart.with-reason " + REASON, "READ chart.timeline ", "READ note.read ");
        assertThat(jdbc.sql("select timestampdiff(minute, given_at, open_until) from reason_given where client_id = ?")
                        .param(client.value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(60);
    }

    @Test
    void it_closes_by_itself() {
        jdbc.sql("insert into reason_given values (?, ?, ?, 'an hour ago, or so',"
                        + " utc_timestamp(6) - interval 61 minute, utc_timestamp(6) - interval 1 minute)")
                .params(
                        UUID.randomUUID().toString(),
                        client.value().toString(),
                        officer.account().value().toString())
                .update();
        assertThat(as(officer, () -> access.reach(client))).isEqualTo(Reach.NOTHING);
    }

    @Test
    void it_needs_a_reason_and_a_client() {
        for (String reason : List.of("", "too short", "x".repeat(501), "a\0bcdefghijkl")) {
            assertThatThrownBy(() -> as(officer, () -> withReason.open(client, reason)))
                    .isInstanceOf(BadInput.class);
        }
        assertThatThrownBy(() -> as(officer, () -> withReason.open(ClientId.next(), REASON)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_long_past_of_final_notes_comes_in_whole_pages_between_sessions_without_one() {
        SampleHistory.repeat(signed, 35);
        as(officer, () -> withReason.open(client, REASON));
        List<TimelineEntry> first = as(officer, () -> reading.timeline(client, THE_FUTURE));
        assertThat(first).hasSize(30).allMatch(entry -> entry.note().isPresent());
        assertThat(as(officer, () -> reading.timeline(client, first.getLast().start())))
                .hasSize(6);
    }

    @Test
    void an_owner_who_reads_with_a_reason_writes_nothing_there() {
        SignedIn owner = staff.person("Olive Hart", Role.CLINICIAN, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER);
        as(owner, () -> withReason.open(client, REASON));
        assertThat(as(owner, () -> reading.timeline(client, THE_FUTURE))).hasSize(1);
        assertThatThrownBy(() -> as(owner, () -> reading.earlier(client, THE_FUTURE, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.unplanned(owner, client)).isInstanceOf(NotFound.class);
        assertThat(as(owner, () -> access.clinical(client))).isFalse();
    }
}
