package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.RowsRead;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ClientSearchTest {

    private static final LocalDate APRIL_12 = LocalDate.of(1984, 4, 12);
    private static final LocalDate SOME_DAY = LocalDate.of(1990, 7, 1);

    @Autowired
    private ClientSearch search;

    @Autowired
    private SampleClients clients;

    @Autowired
    private SampleStaff staff;

    private SignedIn clinician;

    /** Everything is searched within a caseload of its own, so that other tests' clients don't come between. */
    @BeforeEach
    void a_caseload() {
        clinician = staff.clinician();
    }

    private ClientId mine(String first, String last, LocalDate born) {
        return clients.client(first, last, born, clinician);
    }

    private ClientId first(String text) {
        List<ClientRow> rows = as(clinician, () -> search.find(text, 20));
        assertThat(rows).as(text).isNotEmpty();
        return rows.getFirst().client();
    }

    @Test
    void a_beginning_of_a_name_and_a_year() {
        mine("Anna", "Smith", LocalDate.of(1983, 1, 1));
        mine("Smilla", "Aaron", LocalDate.of(1985, 1, 1));
        ClientId wanted = mine("Zoe", "Smithers", APRIL_12);
        assertThat(first("smi 1984")).isEqualTo(wanted);
        assertThat(first("1984 SMI")).isEqualTo(wanted);
    }

    @Test
    void a_name_and_a_year_read_those_of_the_year_and_not_all_of_the_name() {
        String name = SampleClients.unique("Smit");
        for (int year = 1920; year < 1980; year++) {
            clients.client("Ana", name, LocalDate.of(year, 1, 1));
        }
        SignedIn frontDesk = As.person("June Dalloway", Role.FRONT_DESK);
        RowsRead read = RowsRead.during(() -> assertThat(As.as(frontDesk, () -> search.find(name + " 1950", 20)))
                .hasSize(1));
        assertThat(read.of("client_search_key")).as(read.toString()).isLessThan(20);
    }

    @Test
    void first_and_last_name_in_either_order_and_the_whole_name_before_longer_ones() {
        mine("Johnathan", "Smith", SOME_DAY);
        mine("John", "Smithson", SOME_DAY);
        mine("Adam", "Smith", SOME_DAY);
        mine("Smith", "Johnson", SOME_DAY);
        ClientId wanted = mine("John", "Smith", SOME_DAY);
        assertThat(first("smith john")).isEqualTo(wanted);
        assertThat(first("John Smith")).isEqualTo(wanted);
        assertThat(first("Smith, John")).isEqualTo(wanted);
    }

    @Test
    void a_date_of_birth_in_the_ways_people_type_it() {
        mine("Ana", "Abel", APRIL_12.plusDays(1));
        ClientId wanted = mine("Zoe", "Zimmer", APRIL_12);
        for (String text : List.of("04/12/1984", "4121984", "4/12/84", "1984-04-12", "zim 4/12/1984")) {
            assertThat(first(text)).as(text).isEqualTo(wanted);
        }
    }

    @Test
    void a_phone_number_however_it_was_typed() {
        ClientId wanted = clients.client(
                "Zoe",
                "Zimmer",
                SOME_DAY,
                c -> c.reachBy(List.of(SampleClients.phone("+1 (212) 555-0142"))),
                clinician);
        clients.client("Al", "Abel", SOME_DAY, c -> c.reachBy(List.of(SampleClients.phone("555 0143"))), clinician);
        for (String text :
                List.of("555 0142", "5550142", "(212) 555-0142", "+1 212 555 0142", "0142", "zim 555 0142")) {
            assertThat(first(text)).as(text).isEqualTo(wanted);
        }
    }

    @Test
    void a_whole_short_name_before_the_names_that_begin_with_it() {
        mine("Liam", "Aaron", SOME_DAY);
        mine("Imani", "Lindqvist", SOME_DAY);
        mine("Li", "Abel", SOME_DAY);
        ClientId wanted = mine("Wei", "Li", SOME_DAY);
        assertThat(first("Li")).isEqualTo(wanted);
    }

    @Test
    void apostrophes_accents_and_hyphens_make_no_difference() {
        ClientId brien = mine("Sean", "O'Brien", SOME_DAY);
        ClientId nunez = mine("Inés", "Nuñez", SOME_DAY);
        ClientId koh = mine("Lena", "Abernathy-Koh", SOME_DAY);
        for (String text : List.of("O'Brien", "o’brien", "obrien", "O Brien", "sean o'b")) {
            assertThat(first(text)).as(text).isEqualTo(brien);
        }
        for (String text : List.of("Nuñez", "nunez", "NUN\u0303EZ", "ines nunez")) {
            assertThat(first(text)).as(text).isEqualTo(nunez);
        }
        for (String text : List.of("koh", "abernathy koh", "abernathy-koh", "Lena Ab")) {
            assertThat(first(text)).as(text).isEqualTo(koh);
        }
    }

    @Test
    void a_chosen_name_a_former_name_and_a_chart_number() {
        ClientId wanted = clients.client(
                "Marisol",
                "Quintero",
                SOME_DAY,
                c -> {
                    c.calledBy("Mari");
                    c.formerlyKnownAs("Marisol Villalobos, Sol Paz");
                },
                clinician);
        long chart = as(clinician, () -> search.find("quintero", 1)).getFirst().chartNumber();
        for (String text : List.of("mari", "villalobos", "paz", String.valueOf(chart), "mari quin")) {
            assertThat(first(text)).as(text).isEqualTo(wanted);
        }
    }

    @Test
    void each_client_once_and_the_list_by_last_name_in_pages() {
        ClientId b = mine("Bo", "Beck", SOME_DAY);
        ClientId a = mine("Beckett", "Abel", SOME_DAY);
        ClientId c = mine("Beck", "Beckett", SOME_DAY);
        assertThat(as(clinician, () -> search.find("beck", 20)))
                .extracting(ClientRow::client)
                .containsExactly(b, c, a);
        assertThat(as(clinician, () -> search.page("", 0, 2)))
                .extracting(ClientRow::client)
                .containsExactly(a, b);
        assertThat(as(clinician, () -> search.page("", 2, 2)))
                .extracting(ClientRow::client)
                .containsExactly(c);
        assertThat(as(clinician, () -> search.page("beck", 1, 1)))
                .extracting(ClientRow::client)
                .containsExactly(c);
        assertThat(as(clinician, () -> search.page("", ClientSearch.BOUND, 50))).isEmpty();
    }

    @Test
    void nothing_that_is_typed_is_a_pattern_or_a_statement() {
        mine("Ana", "Abel", SOME_DAY);
        for (String text : List.of("%", "_", "%%%%", "' or 1=1 --", "\\", "🦊", "a%l")) {
            assertThat(as(clinician, () -> search.find(text, 20))).as(text).isEmpty();
        }
        for (String text : List.of("a\u0000", "\ud83e")) {
            assertThatThrownBy(() -> as(clinician, () -> search.find(text, 20))).isInstanceOf(BadInput.class);
        }
        assertThatThrownBy(() -> as(clinician, () -> search.find("x".repeat(1 << 20), 20)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("too long");
    }

    @Test
    void a_clinician_and_a_trainee_find_their_own_caseload_only() {
        String name = SampleClients.unique("Caseload");
        SignedIn trainee = staff.trainee();
        ClientId hers = clients.client("Ana", name, SOME_DAY, clinician);
        ClientId his = clients.client("Bo", name, SOME_DAY, trainee);
        clients.client("Cy", name, SOME_DAY);
        assertThat(found(clinician, name)).containsExactly(hers);
        assertThat(found(trainee, name)).containsExactly(his);
        assertThat(found(staff.clinician(), name)).isEmpty();
    }

    @Test
    void a_supervisor_finds_the_clients_of_supervisees() {
        String name = SampleClients.unique("Supervised");
        SignedIn trainee = staff.trainee();
        SignedIn supervisor = staff.person("Miriam Vance", Role.SUPERVISOR);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2024, 1, 1));
        ClientId theirs = clients.client("Ana", name, SOME_DAY, trainee);
        clients.client("Bo", name, SOME_DAY, clinician);
        assertThat(found(supervisor, name)).containsExactly(theirs);
        assertThat(found(staff.person("Other", Role.SUPERVISOR), name)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FRONT_DESK", "PRACTICE_ADMIN", "PRIVACY_OFFICER"})
    void those_who_list_everybody_find_everybody(Role role) {
        String name = SampleClients.unique("Everybody");
        ClientId one = clients.client("Ana", name, SOME_DAY, clinician);
        ClientId two = clients.client("Bo", name, SOME_DAY);
        assertThat(found(As.person("x", role), name)).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void a_biller_finds_nobody_yet_and_auditor_and_system_admin_may_not_ask() {
        String name = SampleClients.unique("Nobody");
        clients.client("Ana", name, SOME_DAY, clinician);
        assertThat(found(As.person("x", Role.BILLER), name)).isEmpty();
        for (Role role : List.of(Role.AUDITOR, Role.SYSTEM_ADMIN)) {
            assertThatThrownBy(() -> found(As.person("x", role), name)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void a_search_is_one_statement_and_two_for_a_supervisor() {
        mine("Ana", "Abel", SOME_DAY);
        as(clinician, () -> search.find("warm up", 20));
        for (String text : List.of("", "abel", "abel ana 1990", "5550142", "4121984")) {
            Statements one = Statements.during(() -> as(clinician, () -> search.find(text, 20)));
            assertThat(one.record()).as(text + one).isEqualTo(1);
        }
        SignedIn supervisor = staff.person("Miriam Vance", Role.SUPERVISOR, Role.CLINICIAN);
        Statements two = Statements.during(() -> as(supervisor, () -> search.find("abel", 20)));
        assertThat(two.record()).as(two.toString()).isEqualTo(2);
    }

    private List<ClientId> found(SignedIn who, String text) {
        return as(who, () -> search.find(text, 20)).stream()
                .map(ClientRow::client)
                .toList();
    }
}
