package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.support.As.as;

import java.time.LocalDate;
import java.util.List;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ClientRegistrationTest {

    private static final LocalDate BORN = LocalDate.of(1957, 5, 4);
    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    private ClientRegistration registration;

    @Autowired
    private ClientProfiles profiles;

    @Autowired
    private ClientCharts charts;

    @Autowired
    private ClientAccess access;

    @Autowired
    private ClientSearch search;

    @Autowired
    private Representatives representatives;

    @Autowired
    private SampleClients clients;

    @Autowired
    private SampleStaff staff;

    @Autowired
    private JdbcClient jdbc;

    private static Client draft(String first, String last, LocalDate born) {
        Client client = Client.toRegister();
        client.firstName(first);
        client.lastName(last);
        client.bornOn(born);
        return client;
    }

    @Test
    void a_client_has_a_chart_number_an_open_episode_and_a_team() {
        SignedIn clinician = staff.clinician();
        String last = SampleClients.unique("Quintero");
        ClientId one =
                as(FRONT_DESK, () -> registration.register(draft("Mari", last, BORN), List.of(clinician.account())));
        ClientId two = as(FRONT_DESK, () -> registration.register(draft("Mari", last, BORN), List.of()));
        assertThat(as(clinician, () -> access.clinical(one))).isTrue();
        assertThat(as(clinician, () -> access.mayOpen(two))).isFalse();
        long first = as(FRONT_DESK, () -> charts.open(one)).header().chartNumber();
        long second = as(FRONT_DESK, () -> charts.open(two)).header().chartNumber();
        assertThat(second).isGreaterThan(first).isGreaterThan(10_000);
        assertThat(jdbc.sql("select count(*) from episode_of_care where client_id = ? and closed_on is null")
                        .param(one.value().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_second_open_episode_is_refused_by_the_database() {
        ClientId client = clients.client();
        assertThatThrownBy(() -> jdbc.sql("insert into episode_of_care (id, version, client_id, opened_on, closed_on,"
                                + " consented_by_minor) values (uuid(), 0, ?, current_date, null, false)")
                        .param(client.value().toString())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_clinician_or_trainee_who_registers_joins_the_team() {
        for (SignedIn who : List.of(staff.clinician(), staff.trainee())) {
            ClientId client =
                    as(who, () -> registration.register(draft("Ana", SampleClients.unique("Abel"), BORN), List.of()));
            assertThat(as(who, () -> access.clinical(client))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SUPERVISOR", "BILLER", "PRIVACY_OFFICER", "SYSTEM_ADMIN", "AUDITOR"})
    void nobody_else_registers(Role role) {
        SignedIn who = As.person("x", role);
        assertThatThrownBy(() -> as(who, () -> registration.register(draft("A", "B", BORN), List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void only_clinicians_are_put_on_a_team() {
        SignedIn frontDesk = staff.frontDesk();
        assertThatThrownBy(() -> as(
                        FRONT_DESK, () -> registration.register(draft("A", "B", BORN), List.of(frontDesk.account()))))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void what_is_missing_or_cannot_be_is_refused() {
        LocalDate tomorrow = LocalDate.now().plusDays(2);
        for (Client client :
                List.of(draft("A", "B", tomorrow), draft("A", "B", LocalDate.of(1800, 1, 1)), Client.toRegister())) {
            assertThatThrownBy(() -> as(FRONT_DESK, () -> registration.register(client, List.of())))
                    .isInstanceOf(BadInput.class);
        }
    }

    @Test
    void everything_entered_comes_back_exactly() {
        Client draft = draft("José 👩🏽‍🦱", SampleClients.unique("Núñez-O’Hara ‏עברית "), BORN);
        draft.calledBy("🦊");
        draft.goesBy("they/them");
        draft.formerlyKnownAs("A, B");
        draft.reachBy(List.of(
                new Contact(ContactKind.PHONE, "Mobile", " (212) 555-0142 ", true, false, false),
                new Contact(ContactKind.ADDRESS, "Home", "1 Larkspur Row\nNew York 🗽", false, false, true)));
        draft.inEmergencyCall(new EmergencyContact("Paz Quintero", "mother", "555 0177"));
        ClientId id = as(FRONT_DESK, () -> registration.register(draft, List.of()));
        Client stored = as(FRONT_DESK, () -> profiles.toChange(id));
        assertThat(stored.legalFirst()).isEqualTo(draft.legalFirst());
        assertThat(stored.legalLast()).isEqualTo(draft.legalLast());
        assertThat(stored.chosenName()).isEqualTo("🦊");
        assertThat(stored.contacts()).isEqualTo(draft.contacts());
        assertThat(stored.emergency()).isEqualTo(draft.emergency());
        assertThat(as(FRONT_DESK, () -> charts.open(id)).header().alerts())
                .extracting(ClientAlert::label)
                .containsExactly("No voicemail");
    }

    @Test
    void a_change_is_stored_found_and_in_the_trail_and_a_stale_one_refused() {
        ClientId id = clients.client();
        String married = SampleClients.unique("Married");
        Client mine = as(FRONT_DESK, () -> profiles.toChange(id));
        Client theirs = as(FRONT_DESK, () -> profiles.toChange(id));
        mine.formerlyKnownAs(mine.legalLast());
        mine.lastName(married);
        mine.reachBy(List.of(SampleClients.phone("555 0101"), SampleClients.phone("555 0102")));
        as(FRONT_DESK, () -> profiles.save(mine));
        assertThat(as(FRONT_DESK, () -> search.find(married, 5)))
                .extracting(ClientRow::client)
                .containsExactly(id);
        assertThat(as(FRONT_DESK, () -> search.find(theirs.legalLast(), 5)))
                .extracting(ClientRow::client)
                .containsExactly(id);
        theirs.calledBy("Late");
        assertThatThrownBy(() -> as(FRONT_DESK, () -> profiles.save(theirs)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        Client again = as(FRONT_DESK, () -> profiles.toChange(id));
        assertThat(again.contacts()).hasSize(2);
        again.reachBy(List.of(SampleClients.phone("555 0102")));
        as(FRONT_DESK, () -> profiles.save(again));
        assertThat(as(FRONT_DESK, () -> profiles.toChange(id)).contacts()).hasSize(1);
    }

    @Test
    void the_same_or_a_similar_person_is_pointed_out() {
        String last = SampleClients.unique("Lindqvist");
        clients.client("Imani", last, BORN, c -> c.reachBy(List.of(SampleClients.phone("(646) 555-0199"))));
        assertThat(why(FRONT_DESK, draft("Imani", last, BORN))).containsExactly("Same name and date of birth");
        assertThat(why(FRONT_DESK, draft("Imany", last + "t", BORN)))
                .containsExactly("Similar name, same date of birth");
        assertThat(why(FRONT_DESK, draft("Imani", last, BORN.plusYears(1))))
                .containsExactly("Same name, another date of birth");
        assertThat(why(FRONT_DESK, draft("Imani", last + "t", LocalDate.of(1957, 4, 5))))
                .containsExactly("Similar name, day and month of birth exchanged");
        assertThat(why(FRONT_DESK, draft("Zed", SampleClients.unique("Other"), BORN.minusYears(40))))
                .isEmpty();
        Client samePhone = draft("Zed", SampleClients.unique("Other"), BORN.minusYears(41));
        samePhone.reachBy(List.of(SampleClients.phone("646 555 0199")));
        assertThat(why(FRONT_DESK, samePhone)).contains("Same phone number");
    }

    @Test
    void a_duplicate_warning_tells_no_more_than_a_search_would() {
        String last = SampleClients.unique("Halloran");
        clients.client("Teodor", last, BORN, staff.clinician());
        SignedIn stranger = staff.clinician();
        assertThat(why(stranger, draft("Teodor", last, BORN))).containsExactly("Same last name and date of birth");
        assertThat(why(stranger, draft("Teodor", last + "s", BORN))).isEmpty();
        assertThat(why(stranger, draft("Teodor", last, BORN.plusDays(1)))).isEmpty();
        assertThat(why(staff.trainee(), draft("Teodor", last, BORN))).isEmpty();
    }

    @Test
    void representatives_are_kept_by_those_who_change_the_client() {
        SignedIn clinician = staff.clinician();
        ClientId minor = clients.client(
                "Remy", SampleClients.unique("Ibarra"), LocalDate.now().minusYears(15), clinician);
        Representative parent = Representative.of(
                minor,
                "Sol Ibarra",
                Representation.PARENT,
                "Birth certificate",
                LocalDate.now().minusYears(15));
        as(FRONT_DESK, () -> representatives.add(parent));
        assertThat(as(clinician, () -> representatives.of(minor))).containsExactly(parent);
        assertThatThrownBy(() -> as(staff.clinician(), () -> representatives.of(minor)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(staff.clinician(), () -> representatives.add(parent)))
                .isInstanceOf(NotFound.class);
        as(clinician, () -> representatives.end(minor, parent.id(), LocalDate.now()));
        assertThatThrownBy(() -> as(clinician, () -> representatives.end(minor, parent.id(), LocalDate.of(1900, 1, 1))))
                .isInstanceOf(BadInput.class);
    }

    private List<String> why(SignedIn who, Client client) {
        return as(who, () -> registration.duplicates(client)).stream()
                .map(PossibleDuplicate::why)
                .toList();
    }
}
