package org.confide.staff.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.Skill;
import org.confide.practice.Skills;
import org.confide.staff.StaffPaths;
import org.confide.staff.StaffPerson;
import org.confide.staff.StaffRecord;
import org.confide.staff.StaffSkills;
import org.confide.support.As;
import org.confide.support.SampleDoor;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class StaffViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleDoor door;

    @Autowired
    Skills skills;

    @Autowired
    StaffSkills staffSkills;

    @Autowired
    StaffRecord record;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Grid<StaffPerson> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Roles"));
    }

    private static void saveRoles() {
        click("Save roles");
        prove(SampleDoor.PASSWORD);
    }

    private static void prove(String password) {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Your sign-in password")), password);
        click("Change roles");
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    @Test
    void an_admin_brings_a_person_in_gives_a_role_and_hands_over_a_link_shown_once() {
        String signInName = "v" + UUID.randomUUID().toString().substring(0, 8);
        Screens.open(door.person(Role.PRACTICE_ADMIN), StaffPaths.STAFF);
        click("Add person");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Name")), "June Dalloway");
        _click(_get(dialog, Button.class, spec -> spec.withText("Add person")));
        assertThat(_get(dialog, TextField.class, spec -> spec.withLabel("Sign-in name"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Sign-in name")), signInName);
        _click(_get(dialog, Button.class, spec -> spec.withText("Add person")));

        _setValue(roles(), Set.of(Role.FRONT_DESK));
        saveRoles();
        click("Make password link");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Password link"))
                        .getValue())
                .contains("/link/");
        As.as(
                staff.admin(),
                () -> assertThat(record.people()).anySatisfy(person -> {
                    assertThat(person.signInName()).isEqualTo(signInName);
                    assertThat(person.roles()).containsExactly(Role.FRONT_DESK);
                }));
        saveRoles();
        _assertNone(TextField.class, spec -> spec.withLabel("Password link"));
    }

    @Test
    void a_clinician_without_a_licence_is_refused_beside_the_roles() {
        SignedIn person = staff.person("Nora Whitfield");
        Screens.open(door.person(Role.PRACTICE_ADMIN), StaffPaths.STAFF);
        grid().select(As.as(staff.admin(), () -> record.get(person.account())));
        _setValue(roles(), Set.of(Role.CLINICIAN));
        saveRoles();
        assertThat(roles().getErrorMessage()).contains("licence");
        assertThat(roles().getValue()).containsExactly(Role.CLINICIAN);
        assertThat(staff.rolesOf(person.account())).isEmpty();
    }

    @Test
    void roles_change_only_for_somebody_who_has_just_shown_who_they_are() {
        SignedIn person = staff.person("June Dalloway");
        Screens.open(door.person(Role.PRACTICE_ADMIN), StaffPaths.STAFF);
        grid().select(As.as(staff.admin(), () -> record.get(person.account())));
        _setValue(roles(), Set.of(Role.FRONT_DESK));
        click("Save roles");
        _assertNone(TextField.class, spec -> spec.withLabel("Code"));
        prove("not it at all");
        PasswordField password = _get(PasswordField.class, spec -> spec.withLabel("Your sign-in password"));
        assertThat(password.isInvalid()).isTrue();
        assertThat(staff.rolesOf(person.account())).isEmpty();
        prove(SampleDoor.PASSWORD);
        assertThat(staff.rolesOf(person.account())).containsExactly(Role.FRONT_DESK);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void an_admin_says_what_a_person_is_trained_in() {
        SignedIn person = staff.clinician();
        Skill skill = Skill.named("EMDR " + UUID.randomUUID().toString().substring(0, 8));
        As.as(staff.admin(), () -> skills.save(skill));
        Screens.open(staff.admin(), StaffPaths.STAFF);
        grid().select(As.as(staff.admin(), () -> record.get(person.account())));
        _setValue(_get(CheckboxGroup.class, spec -> spec.withLabel("Skills")), Set.of(skill));
        click("Save skills");
        assertThat(As.as(staff.admin(), () -> staffSkills.of(person.account()))).containsExactly(skill.id());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRIVACY_OFFICER", "AUDITOR"})
    void those_who_answer_for_it_read_and_change_nothing(Role role) {
        SignedIn person = staff.clinician();
        Screens.open(staff.person("Ruth Amsel", role), StaffPaths.STAFF);
        grid().select(As.as(staff.admin(), () -> record.get(person.account())));
        assertThat(Screens.words()).contains("Nora Whitfield", "NY LCSW");
        _assertNone(Button.class, spec -> spec.withText("Add person"));
        _assertNone(Button.class, spec -> spec.withText("Save roles"));
        _assertNone(Button.class, spec -> spec.withText("Save skills"));
        _assertNone(Button.class, spec -> spec.withText("Make password link"));
        _assertNone(Button.class, spec -> spec.withText("End today"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLINICIAN", "TRAINEE", "SUPERVISOR", "FRONT_DESK", "BILLER", "SYSTEM_ADMIN"})
    void for_everybody_else_there_is_nothing_here(Role role) {
        SignedIn person = staff.person("Somebody", role);
        try {
            Screens.open(person, StaffPaths.STAFF);
        } catch (RuntimeException refused) {
            // Karibu may pass the refusal on instead of showing it.
        }
        _assertNone(Grid.class);
    }
}
