package org.confide.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.util.List;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@DatabaseTest
class PhraseKeepingTest {

    private static int next;

    @Autowired
    PhraseKeeping keeping;

    @Autowired
    SampleStaff staff;

    @Autowired
    Stored stored;

    SignedIn nora;
    String shortcut;

    @BeforeEach
    void a_clinician() {
        nora = staff.clinician();
        shortcut = "phrase-" + ++next;
    }

    private Phrase own(SignedIn person, String called, String text) {
        Phrase phrase = Phrase.of(person.account());
        phrase.callBy(called);
        phrase.say(text);
        as(person, () -> keeping.save(phrase));
        return phrase;
    }

    private Phrase ofThePractice(SignedIn person, String called, String text) {
        Phrase phrase = Phrase.ofThePractice();
        phrase.callBy(called);
        phrase.say(text);
        as(person, () -> keeping.save(phrase));
        return phrase;
    }

    private List<String> texts(SignedIn person) {
        return as(person, keeping::usable).stream()
                .filter(phrase -> phrase.shortcut().equals(shortcut))
                .map(Phrase::text)
                .toList();
    }

    @Test
    void ones_own_is_ones_own_and_stands_before_the_practices() {
        SignedIn colleague = staff.clinician();
        ofThePractice(staff.admin(), shortcut, "Of the practice.");
        assertThat(texts(nora)).containsExactly("Of the practice.");
        own(nora, shortcut, "Of Nora.");
        assertThat(texts(nora)).containsExactly("Of Nora.");
        assertThat(texts(colleague)).containsExactly("Of the practice.");
        assertThat(stored.facts(nora, "phrase.change")).isEqualTo(1);
    }

    @Test
    void a_shortcut_stands_once_for_each_owner() {
        own(nora, shortcut, "One.");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> own(nora, shortcut, "Another."))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("shortcut"));
        assertThat(texts(nora)).containsExactly("One.");
        own(staff.clinician(), shortcut, "Somebody else's.");
    }

    @Test
    void the_practices_are_kept_by_admin_and_supervisor_alone() {
        Phrase phrase = ofThePractice(staff.person("Grace Liu", Role.SUPERVISOR), shortcut, "Of the practice.");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ofThePractice(nora, "other-" + shortcut, "Not mine to say."));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(nora, () -> keeping.remove(phrase)));
        as(staff.admin(), () -> keeping.remove(phrase));
        assertThat(texts(nora)).isEmpty();
    }

    @Test
    void nobody_changes_or_removes_anothers() {
        Phrase phrase = own(nora, shortcut, "Of Nora.");
        for (SignedIn other : List.of(staff.clinician(), staff.admin())) {
            phrase.say("Of somebody else.");
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> keeping.save(phrase)));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, () -> keeping.remove(phrase)));
        }
        assertThat(texts(nora)).containsExactly("Of Nora.");
    }

    @Test
    void what_was_changed_in_another_window_meanwhile_is_not_overwritten() {
        own(nora, shortcut, "One.");
        Phrase here = first();
        Phrase there = first();
        there.say("Two.");
        as(nora, () -> keeping.save(there));
        here.say("Three.");
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> as(nora, () -> keeping.save(here)));
        assertThat(texts(nora)).containsExactly("Two.");
    }

    private Phrase first() {
        return as(nora, keeping::all).stream()
                .filter(phrase -> phrase.shortcut().equals(shortcut))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_hundred_fit_and_all_are_read_in_one_statement() {
        for (int i = 0; i < Phrase.MOST; i++) {
            own(nora, "p" + i + "x", "Text.");
        }
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> own(nora, shortcut, "One too many."));
        Statements reading = Statements.during(() -> as(nora, keeping::usable));
        assertThat(reading.record()).as(reading.toString()).isEqualTo(1);
        assertThat(reading.vault()).isZero();
    }
}
