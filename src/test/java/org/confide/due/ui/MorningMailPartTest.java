package org.confide.due.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.due.MorningMail;
import org.confide.due.MorningMailChoice;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.reminder.SamplePostOffice;
import org.confide.support.As;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the account page says of the morning's mail. */
@ViewTest
class MorningMailPartTest {

    @Autowired
    MorningMail mail;

    @Autowired
    SampleStaff staff;

    @Test
    void a_person_asks_for_it_and_turns_it_off() {
        SignedIn nora = staff.clinician();
        Screens.open(nora, IdentityPaths.ACCOUNT);
        assertThat(Screens.words()).as("without a mail server").doesNotContain("E-mail me");
        UI.getCurrent()
                .add(new MorningMailPart(mail, SamplePostOffice.away())
                        .part(nora)
                        .orElseThrow());
        _get(Checkbox.class).setValue(true);
        Screens.press("Save e-mail choice");
        assertThat(Screens.field(TextField.class, "E-mail address").getErrorMessage())
                .startsWith("This is no e-mail");
        _setValue(Screens.field(TextField.class, "E-mail address"), "nora@example.org");
        Screens.press("Save e-mail choice");
        _get(Span.class, spec -> spec.withText("Saved. It holds from the next morning on."));
        assertThat(As.as(nora, mail::chosen)).isEqualTo(new MorningMailChoice(true, "nora@example.org"));
        _get(Checkbox.class).setValue(false);
        Screens.press("Save e-mail choice");
        assertThat(As.as(nora, mail::chosen).wanted()).isFalse();
    }

    @Test
    void those_for_whom_no_note_waits_are_not_asked() {
        SignedIn desk = staff.person("June Dalloway", Role.FRONT_DESK);
        assertThat(new MorningMailPart(mail, SamplePostOffice.away()).part(desk))
                .isEmpty();
    }
}
