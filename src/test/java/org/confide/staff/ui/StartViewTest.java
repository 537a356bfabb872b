package org.confide.staff.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.confide.identity.IdentityPaths;
import org.confide.shared.NotFound;
import org.confide.staff.Beginning;
import org.confide.support.SampleStaff;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class StartViewTest {

    @Autowired
    Beginning beginning;

    @Autowired
    SampleStaff staff;

    @Test
    void once_there_is_somebody_no_link_begins_a_practice() {
        staff.clinician();
        assertThat(beginning.opens("made-up")).isFalse();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> beginning.begin("made-up", "Another", "America/New_York", "me", "Me"));
        try {
            UI.getCurrent().navigate(IdentityPaths.start("made-up"));
        } catch (RuntimeException refused) {
            // Karibu may pass the refusal on instead of showing it.
        }
        _assertNone(TextField.class);
    }
}
