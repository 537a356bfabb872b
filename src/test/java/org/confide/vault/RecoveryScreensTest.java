package org.confide.vault;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.support.As;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A recovery as the people do it on their screens, each in a session of their own. */
@ViewTest
class RecoveryScreensTest {

    private static final String OTHER = "seven quiet herons under gravel";

    @Autowired
    SampleVaults vaults;

    @Autowired
    SampleRecovery recoveries;

    @Autowired
    RecoveryCases cases;

    @Autowired
    RecoveryAttention attention;

    @Autowired
    RecoveryMemory memory;

    @Autowired
    Vault vault;

    @Autowired
    SampleStaff staff;

    private List<SignedIn> officers;
    private SampleVault nora;
    private final ClientId client = ClientId.next();

    @BeforeEach
    void an_author_whose_keys_are_wrapped() {
        none();
        officers = recoveries.officers(2, 3);
        nora = vaults.of(recoveries.withPassword(staff.clinician()));
        nora.written(nora.unlocked(), client, "Before it was lost.");
    }

    @AfterEach
    void none() {
        memory.dropSheets();
        SampleRecovery.clear();
    }

    @Test
    void a_lost_passphrase_from_the_asking_to_the_new_one() {
        assertThat(As.as(officers.get(1), attention::sentence)).isEmpty();
        Screens.open(nora.author, VaultForgottenView.PATH);
        SampleRecovery.prove("Ask the recovery officers");
        assertThat(Screens.words()).contains("Forgotten passphrase", "Waits for a second person");
        String address = Screens.path();
        assertThat(As.as(officers.get(1), attention::sentence)).isEqualTo("A recovery case runs that concerns you.");

        Screens.open(officers.get(1), RecoveryView.PATH);
        assertThat(Screens.words()).contains("Forgotten passphrase, " + nora.author.name());
        Screens.open(officers.get(1), address);
        SampleRecovery.prove("Approve the case");
        bring(officers.get(1), address);
        bring(officers.get(2), address);
        assertThat(Screens.words()).contains("2 of 2 sheets are in hand.", "The author now chooses");

        Screens.open(nora.author, VaultForgottenView.PATH);
        assertThat(Screens.path()).isEqualTo(address);
        _setValue(Screens.field(PasswordField.class, "New vault passphrase"), OTHER);
        _setValue(Screens.field(PasswordField.class, "The same passphrase again"), OTHER);
        _setValue(_get(Checkbox.class), true);
        SampleRecovery.prove("Choose this passphrase");

        assertThat(Screens.notices()).last().asString().contains("opens with the new passphrase");
        OpenVault open = As.as(nora.author, () -> vault.unlock(OTHER));
        assertThat(nora.list(open, client)).hasSize(1);
        Screens.open(officers.get(0), address);
        assertThat(Screens.words()).contains("Chose a new passphrase", "Brought a sheet", "Done");
        Screens.press("Make new sheets");
        Screens.open(officers.get(0), RecoveryView.PATH);
        assertThat(Screens.words()).contains("A recovery sheet waits for you.");
    }

    @Test
    void a_slip_on_a_sheet_is_told_beside_the_words() {
        UUID id = As.as(nora.author, () -> cases.openOwn(SampleProof.of(nora.author)));
        As.as(officers.get(1), () -> cases.approve(SampleProof.of(officers.get(1)), id));
        Screens.open(officers.get(2), RecoveryCasePart.path(id));
        _setValue(_get(TextArea.class), recoveries.paper(officers.get(2)).replaceFirst(" ", "x "));
        SampleRecovery.prove("Bring the sheet");

        assertThat(_get(TextArea.class).getErrorMessage()).contains("word 1 (line 1)");
        assertThat(Screens.words()).contains("0 of 2 sheets are in hand.");
        _setValue(_get(TextArea.class), recoveries.paper(officers.get(2)));
        Screens.press("Bring the sheet");
        assertThat(Screens.words()).contains("1 of 2 sheets are in hand.");
    }

    @Test
    void an_officer_opens_a_case_and_nobody_else_finds_the_page() {
        Screens.open(officers.get(0), RecoveryView.path(RecoveryView.OPEN));
        reason().setValue(RecoveryReason.ORDER);
        author().setValue(nora.author.account().value());
        _setValue(Screens.field(TextField.class, "Legal basis"), "Subpoena duces tecum");
        _setValue(Screens.field(TextField.class, "Document, and where it is"), "Index 2026/11");
        SampleRecovery.prove("Open the case");
        assertThat(Screens.words()).contains("Name the colleague who is to read them.");
        reason().setValue(RecoveryReason.FORGOTTEN);
        SampleRecovery.prove("Open the case");
        assertThat(Screens.words()).contains("Subpoena duces tecum", "Index 2026/11", nora.author.name());
        String address = Screens.path();

        Screens.open(nora.author, address);
        SampleRecovery.prove("Object");
        assertThat(Screens.words()).contains("Objected", "Closed");
        for (SignedIn stranger : List.of(staff.frontDesk(), staff.clinician(), As.person("s", Role.SUPERVISOR))) {
            for (String page : List.of(address, RecoveryView.path(RecoveryView.OPEN), RecoveryView.path("x"))) {
                Screens.open(stranger, page);
                assertThat(Screens.words()).doesNotContain("Reason", nora.author.name(), "Legal basis");
            }
        }
    }

    @Test
    void an_officer_who_finds_no_client_opens_what_needs_none_and_is_told_who_opens_the_rest() {
        SignedIn auditor = officers.get(2);
        assertThat(auditor.is(Role.AUDITOR)).isTrue();
        Screens.open(auditor, RecoveryView.path(RecoveryView.OPEN));
        assertThat(reason().getListDataView().getItems()).containsExactly(RecoveryReason.FORGOTTEN);
        assertThat(reason().getHelperText()).contains("another officer opens it");
        reason().setValue(RecoveryReason.FORGOTTEN);
        author().setValue(nora.author.account().value());
        _setValue(Screens.field(TextField.class, "Legal basis"), "The author asked by telephone");
        _setValue(Screens.field(TextField.class, "Document, and where it is"), "None");
        SampleRecovery.prove("Open the case");
        assertThat(Screens.words()).contains("Forgotten passphrase", "The author asked by telephone");
        Screens.open(officers.get(0), RecoveryView.path(RecoveryView.OPEN));
        assertThat(reason().getListDataView().getItems()).contains(RecoveryReason.ORDER, RecoveryReason.DEATH);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<RecoveryReason> reason() {
        return _get(Select.class, spec -> spec.withLabel("Reason"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<UUID> author() {
        return _get(ComboBox.class, spec -> spec.withLabel("Author"));
    }

    private void bring(SignedIn officer, String address) {
        Screens.open(officer, address);
        _setValue(_get(TextArea.class), recoveries.paper(officer));
        SampleRecovery.prove("Bring the sheet");
    }
}
