package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ClientAccessTest {

    @Autowired
    private ClientAccess access;

    @Autowired
    private ClientCharts charts;

    @Autowired
    private ClientProfiles profiles;

    @Autowired
    private TreatmentTeam team;

    @Autowired
    private BreakGlass breakGlass;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private SampleClients clients;

    @Autowired
    private SampleStaff staff;

    @Autowired
    private JdbcClient jdbc;

    private SignedIn clinician;
    private SignedIn trainee;
    private SignedIn supervisor;
    private ClientId client;

    @BeforeEach
    void a_client_with_a_team() {
        clinician = staff.clinician();
        trainee = staff.trainee();
        supervisor = staff.person("Miriam Vance", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2024, 1, 1));
        client = clients.client(clinician, trainee);
    }

    private SignedIn whoIs(String name) {
        return switch (name) {
            case "team clinician" -> clinician;
            case "team trainee" -> trainee;
            case "supervisor of the team" -> supervisor;
            case "other clinician" -> As.person("x", Role.CLINICIAN);
            case "other trainee" -> As.person("x", Role.TRAINEE);
            case "other supervisor" -> As.person("x", Role.SUPERVISOR);
            case "front desk" -> As.person("x", Role.FRONT_DESK);
            case "practice admin" -> As.person("x", Role.PRACTICE_ADMIN);
            case "privacy officer" -> As.person("x", Role.PRIVACY_OFFICER);
            case "owner" -> As.person("x", Role.CLINICIAN, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER);
            case "biller" -> As.person("x", Role.BILLER);
            case "auditor" -> As.person("x", Role.AUDITOR);
            default -> As.person("x", Role.SYSTEM_ADMIN);
        };
    }

    private static boolean passes(Runnable act) {
        try {
            act.run();
            return true;
        } catch (NotFound | AccessDeniedException | BadInput refused) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        // who, opens the chart, reads clinical content, changes the profile, adds a colleague, breaks the glass
        "team clinician,true,true,true,true,true",
        "team trainee,true,true,true,true,false",
        "supervisor of the team,true,true,false,false,true",
        "other clinician,false,false,false,false,true",
        "other trainee,false,false,false,false,false",
        "other supervisor,false,false,false,false,true",
        "front desk,true,false,true,true,false",
        "practice admin,true,false,true,true,false",
        "privacy officer,true,false,false,false,false",
        "owner,true,false,true,true,true",
        "biller,false,false,false,false,false",
        "auditor,false,false,false,false,false",
        "system admin,false,false,false,false,false"
    })
    void who_may_do_what(String name, boolean open, boolean clinical, boolean change, boolean add, boolean glass) {
        SignedIn who = whoIs(name);
        SignedIn colleague = staff.clinician();
        assertThat(passes(() -> as(who, () -> access.requireOpen(client)))).isEqualTo(open);
        assertThat(passes(() -> as(who, () -> access.requireClinical(client)))).isEqualTo(clinical);
        assertThat(passes(() -> as(who, () -> charts.open(client)))).isEqualTo(open);
        if (open) {
            assertThat(as(who, () -> charts.open(client)).clinical()).isEqualTo(clinical);
            assertThat(as(who, () -> charts.open(client)).mayChange()).isEqualTo(change);
        }
        assertThat(passes(() -> as(who, () -> team.members(client)))).isEqualTo(open);
        assertThat(passes(() -> as(who, () -> profiles.save(profiles.toChange(client)))))
                .isEqualTo(change);
        assertThat(passes(() -> as(who, () -> team.add(client, colleague.account()))))
                .isEqualTo(add);
        assertThat(passes(() -> as(who, () -> breakGlass.open(client, "On call, client in the lobby"))))
                .isEqualTo(glass);
    }

    @Test
    void missing_and_forbidden_look_the_same() {
        SignedIn stranger = As.person("x", Role.CLINICIAN);
        for (ClientId id : List.of(client, ClientId.next())) {
            assertThatThrownBy(() -> as(stranger, () -> charts.open(id)))
                    .isInstanceOf(NotFound.class)
                    .hasMessage(new NotFound().getMessage());
        }
        assertThat(facts(client, "REFUSAL")).containsExactly("chart.open");
    }

    @Test
    void opening_a_chart_is_one_row_in_the_trail_and_two_statements() {
        for (SignedIn who : List.of(clinician, supervisor, clinician)) {
            Statements two = Statements.during(() -> as(who, () -> charts.open(client)));
            assertThat(two.record()).as(two.toString()).isEqualTo(2);
        }
        assertThat(facts(client, "READ")).containsExactly("chart.open", "chart.open", "chart.open");
        Statements check = Statements.during(() -> as(clinician, () -> access.clinical(client)));
        assertThat(check.record()).isEqualTo(1);
        assertThat(Statements.during(() -> as(clinician, () -> directory.header(client)))
                        .record())
                .isEqualTo(1);
    }

    @Test
    void access_ends_with_the_membership_at_once() {
        TeamRow mine = as(trainee, () -> team.members(client)).stream()
                .filter(row -> row.account().equals(trainee.account()))
                .findFirst()
                .orElseThrow();
        assertThat(as(supervisor, () -> access.clinical(client))).isTrue();
        as(clinician, () -> team.end(client, mine.membership()));
        assertThat(as(trainee, () -> access.mayOpen(client))).isFalse();
        assertThat(as(supervisor, () -> access.mayOpen(client))).isFalse();
        assertThat(facts(client, "CHANGE")).containsExactly("client.register", "team.leave");
    }

    @Test
    void nobody_joins_a_team_alone_and_the_attempt_is_in_the_trail() {
        SignedIn owner = staff.person("Olive Hart", Role.CLINICIAN, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER);
        assertThatThrownBy(() -> as(owner, () -> team.add(client, owner.account())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("Nobody joins");
        assertThat(as(owner, () -> access.clinical(client))).isFalse();
        assertThat(facts(client, "REFUSAL")).containsExactly("team.join");
    }

    @Test
    void only_clinicians_and_trainees_join_and_only_once() {
        assertThatThrownBy(() ->
                        as(clinician, () -> team.add(client, staff.frontDesk().account())))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> as(clinician, () -> team.add(client, trainee.account())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("already");
    }

    @Test
    void a_broken_glass_reads_for_an_hour_and_changes_nothing() {
        SignedIn stranger = staff.clinician();
        as(stranger, () -> breakGlass.open(client, "On call, client in the lobby"));
        assertThat(as(stranger, () -> access.clinical(client))).isTrue();
        OpenedChart chart = as(stranger, () -> charts.open(client));
        assertThat(chart.brokenGlass()).isTrue();
        assertThat(chart.mayChange()).isFalse();
        assertThat(facts(client, "BREAK_GLASS")).containsExactly("chart.break-glass");
        assertThat(jdbc.sql("select detail from audit_event where client = ? and category = 'BREAK_GLASS'")
                        .param(client.value().toString())
                        .query(String.class)
                        .single())
                .isEqualTo("On call, client in the lobby");
        assertThat(jdbc.sql("select timestampdiff(minute, opened_at, open_until) from break_glass where client_id = ?")
                        .param(client.value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(60);
        assertThat(as(staff.clinician(), () -> access.clinical(client))).isFalse();
    }

    @Test
    void a_broken_glass_closes_by_itself() {
        SignedIn stranger = staff.clinician();
        jdbc.sql("insert into break_glass values (?, ?, ?, 'an hour ago, or so',"
                        + " utc_timestamp(6) - interval 61 minute, utc_timestamp(6) - interval 1 minute)")
                .params(
                        UUID.randomUUID().toString(),
                        client.value().toString(),
                        stranger.account().value().toString())
                .update();
        assertThat(as(stranger, () -> access.clinical(client))).isFalse();
    }

    @Test
    void the_glass_needs_a_reason_and_a_client() {
        SignedIn stranger = staff.clinician();
        for (String reason : List.of("", "too short", "x".repeat(501), "a\0bcdefghijkl")) {
            assertThatThrownBy(() -> as(stranger, () -> breakGlass.open(client, reason)))
                    .isInstanceOf(BadInput.class);
        }
        assertThatThrownBy(() -> as(stranger, () -> breakGlass.open(ClientId.next(), "A good enough reason")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_client_of_others_is_found_by_whole_last_name_and_date_of_birth_only() {
        String last = SampleClients.unique("Arkwright");
        LocalDate born = LocalDate.of(1979, 3, 2);
        ClientId theirs = clients.client("Desmond", last, born, clinician);
        SignedIn stranger = staff.clinician();
        assertThat(as(stranger, () -> breakGlass.find(last.toUpperCase(Locale.ROOT), born)))
                .containsExactly(new OutsideClient(theirs, "Desmond " + last, born));
        assertThat(as(stranger, () -> breakGlass.find(last.substring(0, 12), born)))
                .isEmpty();
        assertThat(as(stranger, () -> breakGlass.find(last, born.plusDays(1)))).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> breakGlass.find(last, null)))
                .isInstanceOf(BadInput.class);
        assertThat(facts(theirs, "READ")).containsExactly("client.lookup");
    }

    private List<String> facts(ClientId of, String category) {
        return jdbc.sql("select action from audit_event where client = ? and category = ? order by id")
                .params(of.value().toString(), category)
                .query(String.class)
                .list();
    }
}
