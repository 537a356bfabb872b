package org.confide.vault;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.confide.database.TestDatabase;
import org.confide.identity.Role;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.identity.ui.ProofDialog;
import org.confide.support.As;
import org.confide.support.SampleNotes;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.springframework.stereotype.Component;

/** Recovery officers with their sheets in hand. A test that uses it clears up after itself: there is one key at a time. */
@Component
class SampleRecovery {

    private final RecoverySetUp setUp;
    private final SampleStaff staff;
    private final SampleNotes notes;
    private final List<SignedIn> officers = new ArrayList<>();
    private final Map<SignedIn, String> sheets = new LinkedHashMap<>();

    SampleRecovery(RecoverySetUp setUp, SampleStaff staff, SampleNotes notes) {
        this.setUp = setUp;
        this.staff = staff;
        this.notes = notes;
    }

    /** Names fresh officers of different roles and lets each take a sheet to paper. */
    List<SignedIn> officers(int needed, int of) {
        begin(needed, of);
        officers.forEach(this::takeToPaper);
        return List.copyOf(officers);
    }

    List<SignedIn> begin(int needed, int of) {
        Role[] roles = {Role.PRACTICE_ADMIN, Role.BILLER, Role.AUDITOR, Role.FRONT_DESK, Role.SUPERVISOR};
        officers.clear();
        sheets.clear();
        for (int i = 0; i < of; i++) {
            officers.add(withPassword(staff.person("Officer " + (i + 1), roles[i % roles.length])));
        }
        SignedIn admin = admin();
        As.as(
                admin,
                () -> setUp.begin(
                        SampleProof.of(admin),
                        officers.stream().map(SignedIn::account).toList(),
                        needed));
        return List.copyOf(officers);
    }

    /** {@return an administrator with a password} */
    SignedIn admin() {
        return withPassword(staff.person("Dana Okafor", Role.PRACTICE_ADMIN));
    }

    boolean takeToPaper(SignedIn officer) {
        ShareSheet sheet = As.as(officer, () -> setUp.show(SampleProof.of(officer)));
        sheets.put(officer, String.join(" ", sheet.words()));
        return As.as(officer, () -> setUp.confirm(SampleProof.of(officer), String.join(" ", sheet.lastWords())));
    }

    /** {@return the words on an officer's paper} */
    String paper(SignedIn officer) {
        return sheets.get(officer);
    }

    SignedIn withPassword(SignedIn person) {
        notes.password(person);
        return person;
    }

    /** Shows who one is, in the dialog of a button that asks for it. */
    static void prove(String button) {
        Screens.press(button);
        if (LocatorJ._find(ProofDialog.class).isEmpty()) {
            return;
        }
        LocatorJ._setValue(Screens.field(PasswordField.class, "Your sign-in password"), SampleNotes.PASSWORD);
        LocatorJ._click(LocatorJ._get(LocatorJ._get(ProofDialog.class), Button.class, spec -> spec.withText(button)));
    }

    /** Takes every key, sheet and decision out, as only a test may. */
    static void clear() {
        try (Connection connection = TestDatabase.administrator();
                Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("recovery_event", "recovery_case", "recovery_share", "recovery_key", "recovery_waiver")) {
                statement.execute("delete from confide_vault." + table);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
