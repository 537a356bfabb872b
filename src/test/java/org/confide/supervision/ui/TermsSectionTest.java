package org.confide.supervision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.Payer;
import org.confide.practice.PracticeTime;
import org.confide.staff.StaffPaths;
import org.confide.staff.StaffPerson;
import org.confide.staff.StaffRecord;
import org.confide.staff.StaffRow;
import org.confide.supervision.ReviewLevel;
import org.confide.supervision.SupervisionTerms;
import org.confide.support.As;
import org.confide.support.SampleCoverage;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What supervision adds to a person's panel. */
@ViewTest
class TermsSectionTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    StaffRecord record;

    @Autowired
    SupervisionTerms terms;

    @Autowired
    SampleCoverage coverage;

    @Autowired
    PracticeTime time;

    SignedIn supervisor;

    @BeforeEach
    void a_supervisor() {
        supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void show(SignedIn viewer, SignedIn person) {
        Screens.open(viewer, StaffPaths.STAFF);
        Grid<StaffPerson> grid = _get(Grid.class);
        grid.select(As.as(staff.admin(), () -> record.get(person.account())));
    }

    @SuppressWarnings("unchecked")
    private static Select<ReviewLevel> level() {
        return Screens.field(Select.class, "Needs a co-signature");
    }

    private static void unfold(String summary) {
        _get(Details.class, spec -> spec.withPredicate(it -> it.getSummaryText().startsWith(summary)))
                .setOpened(true);
    }

    @Test
    void an_admin_agrees_a_sample_for_a_clinician() {
        SignedIn clinician = staff.clinician();
        staff.supervise(clinician.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        show(staff.admin(), clinician);
        assertThat(Screens.words()).contains("No notes, nothing agreed");
        unfold("Change review by");
        _setValue(level(), ReviewLevel.SAMPLE, true);
        _setValue(Screens.field(IntegerField.class, "Of a hundred notes"), 0, true);
        Screens.press("Save review");
        assertThat(Screens.field(IntegerField.class, "Of a hundred notes").getErrorMessage())
                .contains("from 1 to 100");
        _setValue(Screens.field(IntegerField.class, "Of a hundred notes"), 25, true);
        Screens.press("Save review");
        assertThat(Screens.words()).contains("Primary. 25 of a hundred notes, by sample");
        assertThat(As.as(staff.admin(), () -> terms.of(clinician.account())))
                .singleElement()
                .satisfies(relation -> assertThat(relation.terms().level()).isEqualTo(ReviewLevel.SAMPLE));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void an_admin_has_the_notes_of_a_payer_s_clients_co_signed() {
        SignedIn clinician = staff.clinician();
        staff.supervise(clinician.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        Payer payer = coverage.payer("Harborline");
        show(staff.admin(), clinician);
        unfold("Change review by");
        _assertNone(CheckboxGroup.class, spec -> spec.withLabel("Clients covered by"));
        _setValue(level(), ReviewLevel.SELECTED, true);
        Screens.press("Save review");
        assertThat(Screens.field(CheckboxGroup.class, "Services").getErrorMessage())
                .isEqualTo("Choose at least one service or payer.");
        CheckboxGroup<Payer> payers = Screens.field(CheckboxGroup.class, "Clients covered by");
        _setValue(payers, Set.of(payer), true);
        Screens.press("Save review");
        assertThat(Screens.words()).contains("Notes of clients covered by " + payer.name());
        coverage.retire(payer.id());
        show(staff.admin(), clinician);
        assertThat(Screens.words()).contains("Notes of clients covered by " + payer.name());
        unfold("Change review by");
        Screens.press("Save review");
        assertThat(As.as(staff.admin(), () -> terms.of(clinician.account()))
                        .getLast()
                        .terms())
                .as("a payer of before is not dropped by saving again")
                .satisfies(agreed -> assertThat(agreed.payers()).containsExactly(payer.id()));
    }

    @Test
    void less_than_every_note_is_refused_for_a_trainee_beside_the_choice() {
        SignedIn trainee = staff.trainee();
        show(staff.admin(), trainee);
        assertThat(Screens.words()).contains("Every note, as for any trainee");
        unfold("Change review by");
        _setValue(level(), ReviewLevel.NONE, true);
        Screens.press("Save review");
        assertThat(level().getErrorMessage()).contains("without a licence");
        assertThat(As.as(staff.admin(), () -> terms.of(trainee.account())))
                .singleElement()
                .matches(relation -> relation.terms() == null);
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_admin_has_somebody_stand_in_for_a_time() {
        SignedIn standIn = staff.person("Ines Vidal", Role.SUPERVISOR);
        show(staff.admin(), supervisor);
        assertThat(Screens.words()).contains("Nobody stands in for this supervisor.");
        unfold("Add stand-in");
        ComboBox<StaffRow> delegate = Screens.field(ComboBox.class, "Stand-in");
        delegate.setValue(new StaffRow(standIn.account(), "Ines Vidal", ""));
        Screens.press("Add stand-in");
        DatePicker to = Screens.field(DatePicker.class, "Last day away");
        assertThat(to.getErrorMessage()).contains("for a time only");
        _setValue(to, time.today().plusDays(5), true);
        Screens.press("Add stand-in");
        assertThat(Screens.words()).contains("Ines Vidal");
        Screens.press("End today");
        assertThat(As.as(staff.admin(), () -> terms.delegations(supervisor.account())))
                .singleElement()
                .matches(each -> each.to().equals(time.today()));
    }

    @Test
    void an_admin_says_how_many_hours_are_needed() {
        SignedIn trainee = staff.trainee();
        show(staff.admin(), trainee);
        unfold("Change what is required");
        Screens.press("Save required hours");
        assertThat(Screens.field(TextField.class, "For").getErrorMessage()).contains("licence");
        _setValue(Screens.field(TextField.class, "For"), "LMHC, New York", true);
        _setValue(Screens.field(IntegerField.class, "Hours in all"), 100, true);
        Screens.press("Save required hours");
        assertThat(Screens.words()).contains("LMHC, New York: 0.0 of 100 hours signed by both");
    }

    @Test
    void who_only_answers_for_it_reads_and_changes_nothing() {
        SignedIn trainee = staff.trainee();
        show(staff.person("Ruth Amsel", Role.PRIVACY_OFFICER), trainee);
        assertThat(Screens.words()).contains("Every note, as for any trainee", "Nothing is required yet.");
        _assertNone(Button.class, spec -> spec.withText("Save review"));
        _assertNone(Button.class, spec -> spec.withText("Save required hours"));
        show(staff.person("Ruth Amsel", Role.AUDITOR), supervisor);
        assertThat(Screens.words()).contains("Nobody stands in for this supervisor.");
        _assertNone(Button.class, spec -> spec.withText("Add stand-in"));
    }
}
