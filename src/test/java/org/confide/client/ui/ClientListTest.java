package org.confide.client.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._fetch;
import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientFinder;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleHistory;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ViewTest
class ClientListTest {

    private static final LocalDate BORN = LocalDate.of(1992, 5, 4);
    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    @Autowired
    private SampleClients clients;

    @Autowired
    private SampleStaff staff;

    @Autowired
    private ClientFinder finder;

    @Autowired
    private ClientSearch search;

    private static List<ClientRow> rows() {
        return _findAll(_get(ClientGrid.class));
    }

    private static void fill(String first, String last) {
        _setValue(Screens.field(TextField.class, "Legal first name"), first);
        _setValue(Screens.field(TextField.class, "Legal last name"), last);
        _setValue(Screens.field(DatePicker.class, "Date of birth"), BORN);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_finder_is_offered_to_whom_the_search_answers(Role role) {
        SignedIn person = As.person("x", role);
        boolean answers = true;
        try {
            As.as(person, () -> search.find("nobody", 1));
        } catch (AccessDeniedException refused) {
            answers = false;
        }
        assertThat(As.as(person, finder::isOffered)).isEqualTo(answers);
    }

    @Test
    void a_clinician_sees_the_own_caseload() {
        SignedIn clinician = staff.clinician();
        ClientId mine = clients.client(clinician);
        clients.client();
        Screens.open(clinician, ClientPaths.CLIENTS);
        assertThat(rows()).extracting(ClientRow::client).containsExactly(mine);
    }

    @Test
    void the_search_narrows_and_an_overlong_text_gets_its_reason() {
        String last = SampleClients.unique("Searched");
        ClientId wanted = clients.client("Ana", last, BORN);
        Screens.open(FRONT_DESK, ClientPaths.CLIENTS);
        TextField search = Screens.field(TextField.class, "Search");
        _setValue(search, last);
        assertThat(rows()).extracting(ClientRow::client).containsExactly(wanted);
        _setValue(search, "x".repeat(1 << 20));
        assertThat(search.isInvalid()).isTrue();
        assertThat(rows()).isEmpty();
        _setValue(search, last);
        assertThat(search.isInvalid()).isFalse();
        assertThat(rows()).hasSize(1);
    }

    @Test
    void a_page_of_the_list_is_one_statement() {
        SignedIn clinician = staff.clinician();
        clients.client(clinician);
        Screens.open(clinician, ClientPaths.CLIENTS);
        Statements statements = Statements.during(() -> {
            UI.getCurrent().refreshCurrentRoute(true);
            _fetch(_get(ClientGrid.class), 0, 50);
        });
        assertThat(statements.record()).as(statements.toString()).isLessThanOrEqualTo(2);
    }

    @Test
    void among_five_thousand_clients_a_page_and_a_search_still_take_two_statements() {
        SignedIn clinician = staff.clinician();
        String last = SampleClients.unique("Crowded");
        SampleHistory.crowd(clients.client("Ana", last, BORN, clinician), 5_000);
        try {
            for (SignedIn who : List.of(clinician, FRONT_DESK)) {
                Screens.open(who, ClientPaths.CLIENTS);
                Statements page = Statements.during(() -> {
                    UI.getCurrent().refreshCurrentRoute(true);
                    assertThat(_fetch(_get(ClientGrid.class), 0, 50)).hasSize(50);
                });
                assertThat(page.record()).as(page.toString()).isLessThanOrEqualTo(2);
                Statements search = Statements.during(() -> {
                    _setValue(Screens.field(TextField.class, "Search"), last);
                    assertThat(_fetch(_get(ClientGrid.class), 0, 50)).hasSize(50);
                });
                assertThat(search.record()).as(search.toString()).isLessThanOrEqualTo(2);
            }
        } finally {
            SampleHistory.forgetCrowd();
        }
    }

    @Test
    void the_front_desk_registers_a_client_and_is_warned_of_a_duplicate() {
        // Clients of other tests have the same birth date; a first name of their own keeps them apart.
        String first = SampleClients.unique("Teodor");
        String last = SampleClients.unique("Halloran");
        Screens.open(FRONT_DESK, ClientPaths.CLIENTS);
        openForm();
        pressInDialog("Register client");
        assertThat(Screens.field(TextField.class, "Legal first name").getErrorMessage())
                .isEqualTo("Enter the legal first name.");
        fill(first, last);
        pressInDialog("Register client");
        assertThat(_get(H1.class).getText()).isEqualTo(first + " " + last);

        Screens.open(FRONT_DESK, ClientPaths.CLIENTS);
        openForm();
        fill(first, last);
        pressInDialog("Register client");
        assertThat(Screens.words())
                .contains("This may be somebody who is registered already", "Same name and date of birth");
        pressInDialog("Register anyway");
        Screens.open(FRONT_DESK, ClientPaths.CLIENTS);
        _setValue(Screens.field(TextField.class, "Search"), last);
        assertThat(rows()).hasSize(2);
    }

    private static void openForm() {
        _click(_get(Button.class, spec -> spec.withText("Register client").withThemes("primary")));
    }

    private static void pressInDialog(String words) {
        _click(_get(_get(RegisterClientDialog.class), Button.class, spec -> spec.withText(words)));
    }

    @Test
    void nobody_registers_without_the_role() {
        Screens.open(As.person("Ruth Amsel", Role.PRIVACY_OFFICER), ClientPaths.CLIENTS);
        assertThat(_find(Button.class, spec -> spec.withText("Register client")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Open a chart with a reason")))
                .isEmpty();
        Screens.open(staff.trainee(), ClientPaths.CLIENTS);
        assertThat(_find(Button.class, spec -> spec.withText("Open a chart with a reason")))
                .isEmpty();
        for (Role role : List.of(Role.BILLER, Role.AUDITOR, Role.SYSTEM_ADMIN)) {
            Screens.open(As.person("x", role), ClientPaths.CLIENTS);
            assertThat(_find(ClientGrid.class)).isEmpty();
        }
    }

    @Test
    void the_finder_opens_the_first_on_enter() {
        String last = SampleClients.unique("Found");
        ClientId wanted = clients.client("Ana", last, BORN);
        Screens.open(FRONT_DESK, ClientPaths.CLIENTS);
        finder.dialog(client -> UI.getCurrent().navigate(ClientPaths.chart(client)))
                .open();
        _setValue(Screens.field(TextField.class, "Find a client"), last);
        var grid = _find(ClientGrid.class).getLast();
        assertThat(_findAll(grid)).extracting(ClientRow::client).containsExactly(wanted);
    }
}
