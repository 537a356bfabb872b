package org.confide.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.practice.CodeBand;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticePaths;
import org.confide.practice.PracticeSettings;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceColour;
import org.confide.practice.ServiceKind;
import org.confide.practice.Skill;
import org.confide.practice.Skills;
import org.confide.support.As;
import org.confide.support.SamplePractice;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a practice says of a service: who gives it, its colour, its codes. */
@ViewTest
class ServiceDialogTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    PracticeSettings settings;

    @Autowired
    ServiceCatalogue catalogue;

    @Autowired
    Skills skills;

    String label;

    @BeforeEach
    void open() {
        SamplePractice.open(settings);
        label = "EMDR " + UUID.randomUUID().toString().substring(0, 8);
    }

    private OfferedService saved() {
        return As.as(
                staff.admin(),
                () -> catalogue.offered().stream()
                        .filter(it -> it.label().equals(label))
                        .findFirst()
                        .orElseThrow());
    }

    private static Dialog dialog() {
        return _get(Dialog.class);
    }

    private static void click(String words) {
        _click(_get(dialog(), Button.class, spec -> spec.withText(words)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Select<T> select(String words) {
        return (Select<T>) _get(dialog(), Select.class, spec -> spec.withLabel(words));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void givenBy(String... names) {
        MultiSelectComboBox<Skill> given =
                _get(dialog(), MultiSelectComboBox.class, spec -> spec.withLabel("Given by"));
        _setValue(
                given,
                given.getListDataView()
                        .getItems()
                        .filter(skill -> Set.of(names).contains(skill.name()))
                        .collect(Collectors.toSet()));
    }

    private static IntegerField minutes(String words, int row) {
        return _find(dialog(), IntegerField.class, spec -> spec.withLabel(words))
                .get(row);
    }

    private static TextField code(int row) {
        return _find(dialog(), TextField.class, spec -> spec.withLabel("Code")).get(row);
    }

    private <T> void choose(Select<T> select, String words) {
        T item = select.getListDataView()
                .getItems()
                .filter(it -> select.getItemLabelGenerator().apply(it).equals(words))
                .findFirst()
                .orElseThrow();
        _setValue(select, item);
    }

    @Test
    void a_service_takes_a_skill_a_colour_and_codes_that_are_changed_later() {
        String skill = "EMDR-trained " + UUID.randomUUID().toString().substring(0, 8);
        Screens.open(staff.admin(), PracticePaths.PRACTICE);
        _setValue(_get(TextField.class, spec -> spec.withLabel("New skill")), skill);
        Screens.press("Add skill");
        Screens.press("Add service");
        _setValue(_get(dialog(), TextField.class, spec -> spec.withLabel("Service")), label);
        givenBy(skill);
        choose(select("Colour on the calendar"), "Violet");
        click("Take over usual codes");
        assertThat(code(1).getValue()).isEqualTo("90834");
        _setValue(minutes("From minute", 1), 30);
        click("Add service");
        assertThat(Screens.words()).contains("Two bands hold the same minutes.");
        _setValue(minutes("From minute", 1), 38);
        click("Add band");
        _setValue(code(3), "some words");
        click("Add service");
        assertThat(Screens.words()).contains("Say from how many minutes the band goes.");
        _setValue(code(3), "");
        click("Add service");

        OfferedService service = saved();
        assertThat(service.colour()).isEqualTo(ServiceColour.VIOLET);
        assertThat(service.bands()).isEqualTo(CodeBand.usual(ServiceKind.INDIVIDUAL));
        As.as(
                staff.admin(),
                () -> assertThat(service.skills())
                        .singleElement()
                        .satisfies(id -> assertThat(skills.get(id).name()).isEqualTo(skill)));

        As.as(
                staff.admin(),
                () -> new ServiceDialog(
                                catalogue.all().stream()
                                        .filter(service::equals)
                                        .findFirst()
                                        .orElseThrow(),
                                skills.all(),
                                catalogue::save)
                        .open());
        assertThat(_get(dialog(), TextField.class, spec -> spec.withLabel("Service"))
                        .getValue())
                .isEqualTo(label);
        givenBy();
        choose(select("Colour on the calendar"), "Slate");
        _click(_get(
                dialog(),
                Button.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel().orElse("").equals("Take out band 1"))));
        click("Save service");
        OfferedService changed = saved();
        assertThat(changed.skills()).isEmpty();
        assertThat(changed.colour()).isEqualTo(ServiceColour.SLATE);
        assertThat(changed.codeFor(20)).isEmpty();
        assertThat(changed.codeFor(40)).contains("90834");
    }

    @Test
    void a_skill_that_is_retired_is_no_longer_asked_for() {
        Skill skill = Skill.named("Skill " + UUID.randomUUID().toString().substring(0, 8));
        As.as(staff.admin(), () -> {
            skills.save(skill);
            skill.use(false);
        });
        Skill stored = As.as(
                staff.admin(),
                () -> skills.everySkill().stream()
                        .filter(skill::equals)
                        .findFirst()
                        .orElseThrow());
        As.as(staff.admin(), () -> {
            stored.use(false);
            skills.save(stored);
            assertThat(skills.all()).doesNotContain(skill);
            assertThat(skills.everySkill()).contains(skill);
        });
    }
}
