package org.confide.reminder.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.reminder.OwnNotices;
import org.confide.reminder.SamplePostOffice;
import org.confide.support.As;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the account page says of notices. */
@ViewTest
class NoticePartTest {

    @Autowired
    OwnNotices notices;

    @Autowired
    SampleStaff staff;

    @Test
    void anybody_enters_an_address_and_takes_it_out_again() {
        SignedIn desk = staff.person("June Dalloway", Role.FRONT_DESK);
        Screens.open(desk, IdentityPaths.ACCOUNT);
        assertThat(Screens.words()).as("without a mail server").doesNotContain("for notices");
        UI.getCurrent()
                .add(new NoticePart(notices, SamplePostOffice.away()).part(desk).orElseThrow());
        TextField address = Screens.field(TextField.class, "E-mail address for notices");
        _setValue(address, "june at example.org");
        Screens.press("Save address");
        assertThat(address.getErrorMessage()).startsWith("This is no e-mail");
        _setValue(address, "june@example.org");
        Screens.press("Save address");
        _get(Span.class, spec -> spec.withText("Saved."));
        assertThat(As.as(desk, notices::address)).isEqualTo("june@example.org");
        _setValue(address, "");
        Screens.press("Save address");
        assertThat(As.as(desk, notices::address)).isEmpty();
    }
}
