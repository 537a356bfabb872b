package org.confide.client.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.client.Coverage;
import org.confide.client.Coverages;
import org.confide.client.Insured;
import org.confide.client.Pays;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.Payer;
import org.confide.practice.PracticeTime;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleCoverage;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who pays, on the client's profile. */
@ViewTest
class CoverageCareTest {

    private static final String NONE = "No coverage is recorded.";

    @Autowired
    SampleClients clients;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleCoverage sample;

    @Autowired
    Coverages coverages;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    SignedIn clinician;
    SignedIn frontDesk;
    ClientId client;
    Payer payer;

    @BeforeEach
    void a_client_and_a_payer() {
        clinician = staff.clinician();
        frontDesk = staff.frontDesk();
        client = clients.client(clinician);
        payer = sample.payer("Larkspur");
    }

    private void profile(SignedIn who) {
        Screens.open(who, ClientPaths.chart(client));
        _get(Tabs.class)
                .setSelectedTab(_get(
                        Tab.class,
                        spec -> spec.withPredicate(tab -> tab.getLabel().equals("Profile"))));
    }

    private static void inDialog(String words) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(words)));
    }

    private static List<Button> buttons() {
        return _find(
                Button.class,
                spec -> spec.withPredicate(button ->
                        List.of("Add coverage", "Change card", "End coverage").contains(button.getText())));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Payer payer) {
        ComboBox<Payer> field = Screens.field(ComboBox.class, "Payer");
        _setValue(
                field,
                field.getListDataView()
                        .getItems()
                        .filter(payer::equals)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_front_desk_enters_a_card_and_what_is_missing_is_said_beside_the_field() {
        profile(frontDesk);
        assertThat(Screens.words()).contains("Coverage", NONE);
        Screens.press("Add coverage");
        inDialog("Add coverage");
        assertThat(Screens.field(ComboBox.class, "Payer").getErrorMessage()).startsWith("Choose a payer.");
        choose(payer);
        inDialog("Add coverage");
        TextField member = Screens.field(TextField.class, "Member ID");
        assertThat(member.getErrorMessage()).isEqualTo("Enter the member ID.");
        _setValue(member, "XJ 100-2");
        _setValue(Screens.field(Select.class, "Client's relationship to the insured"), Insured.CHILD);
        inDialog("Add coverage");
        TextField insured = Screens.field(TextField.class, "Insured's name");
        assertThat(insured.getErrorMessage()).isEqualTo("Enter the insured's name.");
        _setValue(insured, "Paz Quintero");
        DatePicker until = Screens.field(DatePicker.class, "Last day");
        _setValue(until, time.today().minusDays(1));
        inDialog("Add coverage");
        assertThat(until.getErrorMessage()).startsWith("The last day is before the first.");
        _setValue(until, null);
        inDialog("Add coverage");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(Screens.words())
                .contains("Primary", payer.name(), "member ID XJ 100-2", "insured: Paz Quintero, whose child")
                .doesNotContain(NONE);
        assertThat(stored.facts(frontDesk, "coverage.add")).isEqualTo(1);

        Screens.press("Add coverage");
        assertThat((Pays) Screens.field(Select.class, "Billed").getValue()).isEqualTo(Pays.SECONDARY);
        _setValue(Screens.field(Select.class, "Billed"), Pays.PRIMARY);
        choose(payer);
        _setValue(Screens.field(TextField.class, "Member ID"), "YY");
        inDialog("Add coverage");
        assertThat(Screens.field(DatePicker.class, "First day").getErrorMessage())
                .contains("is primary from", "End that coverage first");
    }

    @Test
    void the_team_corrects_a_card_and_payer_and_days_stay() {
        sample.cover(client, payer.id());
        profile(clinician);
        Screens.press("Change card");
        assertThat(Screens.field(ComboBox.class, "Payer").isReadOnly()).isTrue();
        assertThat(Screens.field(DatePicker.class, "First day").isReadOnly()).isTrue();
        TextField member = Screens.field(TextField.class, "Member ID");
        assertThat(member.getValue()).isEqualTo("XJ 100-2");
        _setValue(member, "Ü");
        inDialog("Save card");
        assertThat(member.getErrorMessage()).startsWith("Letters and digits");
        _setValue(member, "XJ 100-9");
        inDialog("Save card");
        assertThat(Screens.words()).contains("XJ 100-9");
    }

    @Test
    void what_was_typed_and_not_stored_is_gone_when_the_card_is_opened_again() {
        sample.cover(client, payer.id());
        profile(clinician);
        Screens.press("Change card");
        _setValue(Screens.field(TextField.class, "Member ID"), "XJ 100-9");
        _setValue(Screens.field(TextField.class, "Group number"), "Ü");
        inDialog("Save card");
        inDialog("Keep as it is");
        Screens.press("Change card");
        assertThat(Screens.field(TextField.class, "Member ID").getValue()).isEqualTo("XJ 100-2");
    }

    @Test
    void what_ends_stays_to_be_read_and_can_no_longer_be_changed() {
        Coverage coverage = sample.cover(client, payer.id());
        profile(frontDesk);
        Screens.press("End coverage");
        DatePicker last = Screens.field(DatePicker.class, "Last day");
        _setValue(last, coverage.since().minusDays(1));
        inDialog("End coverage");
        assertThat(last.getErrorMessage()).startsWith("The last day is before the first.");
        LocalDate yesterday = time.today().minusDays(1);
        _setValue(last, yesterday);
        inDialog("End coverage");
        assertThat(Screens.words()).contains("Primary, ended", payer.name());
        assertThat(buttons()).extracting(Button::getText).containsExactly("Add coverage");

        sample.cover(client, payer.id(), Pays.PRIMARY, time.today(), null);
        profile(frontDesk);
        Screens.press("End coverage");
        _setValue(_get(_get(Dialog.class), Checkbox.class), true);
        inDialog("End coverage");
        assertThat(Screens.words()).contains("Primary, entered in error", "Primary, ended");
        assertThat(As.as(frontDesk, () -> coverages.of(client))).hasSize(2);
    }

    @Test
    void who_may_only_read_reads_and_finds_no_button() {
        sample.cover(client, payer.id());
        SignedIn supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        staff.supervise(clinician.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        for (SignedIn reader : List.of(supervisor, staff.person("Ruth Amsel", Role.PRIVACY_OFFICER))) {
            profile(reader);
            assertThat(Screens.words()).as(reader.roles().toString()).contains(payer.name(), "XJ 100-2");
            assertThat(buttons()).as(reader.roles().toString()).isEmpty();
        }
        profile(staff.person("Dana Okafor", Role.PRACTICE_ADMIN));
        assertThat(buttons()).hasSize(3);
    }

    @Test
    void to_others_there_is_nothing() {
        sample.cover(client, payer.id());
        for (SignedIn other : List.of(
                staff.clinician(),
                staff.person("Marcus Feld", Role.BILLER),
                staff.person("Otto Lind", Role.AUDITOR),
                staff.person("Sam Reyes", Role.SYSTEM_ADMIN))) {
            Screens.open(other, ClientPaths.chart(client));
            assertThat(Screens.words())
                    .as(other.roles().toString())
                    .contains("There is nothing here.")
                    .doesNotContain(payer.name(), "XJ 100-2");
        }
    }
}
