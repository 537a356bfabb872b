package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.shared.DemoStage;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class VaultDemoTest {

    @Autowired
    Vault vault;

    @Autowired
    VaultNotes notes;

    @Autowired
    VaultLedger ledger;

    @Autowired
    SessionReading reading;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient record;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Test
    void the_demo_clinician_has_twelve_notes_behind_the_passphrase_of_the_guide() {
        SignedIn clinician = staff.clinician();
        ClientId client = clients.client(clinician);
        for (int day = 1; day <= 30; day++) {
            session(clinician, client, day);
        }

        new VaultDemo(vault, notes, ledger, reading, currentUser, time, "").build(stage(clinician));

        OpenVault open = As.as(clinician, () -> vault.unlock("quiet copper river meadow lantern"));
        List<VaultNotes.Head> heads = As.as(clinician, () -> notes.list(open, client));
        assertThat(heads).hasSize(12).noneMatch(VaultNotes.Head::damaged);
        List<String> sentences = new ArrayList<>();
        for (VaultNotes.Head head : heads) {
            String text = As.as(clinician, () -> notes.open(open, head.id())).text();
            sentences.addAll(Arrays.asList(text.split("(?<=[.?!])\\s+")));
        }
        assertThat(sentences).hasSizeGreaterThan(24).doesNotHaveDuplicates();
    }

    private DemoStage stage(SignedIn clinician) {
        return new DemoStage() {
            @Override
            public LocalDate today() {
                return time.today();
            }

            @Override
            public ZoneId zone() {
                return time.zone();
            }

            @Override
            public RandomGenerator random() {
                return RandomGenerator.getDefault();
            }

            @Override
            public void at(Instant instant) {
                // The clock of the test stays.
            }

            @Override
            public void as(String signInName, Runnable act) {
                assertThat(signInName).isEqualTo("clinician");
                As.as(clinician, act);
            }
        };
    }

    private void session(SignedIn clinician, ClientId with, int daysAgo) {
        SessionId id = SessionId.next();
        record.sql("insert into session (id, clinician_id, co_clinician_id, service_id, planned_start, planned_end,"
                        + " room_id, telehealth, group_name, status, version) select :id, :clinician, null, id, utc_timestamp() - interval :days day,"
                        + " utc_timestamp() - interval :days day + interval 50 minute, null, true, '', 'HELD', 0"
                        + " from offered_service limit 1")
                .param("id", id.value().toString())
                .param("clinician", clinician.account().value().toString())
                .param("days", daysAgo)
                .update();
        record.sql("insert into session_client (session_id, position, client_id) values (:id, 0, :client)")
                .param("id", id.value().toString())
                .param("client", with.value().toString())
                .update();
    }
}
