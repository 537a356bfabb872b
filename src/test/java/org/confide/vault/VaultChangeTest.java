package org.confide.vault;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another passphrase for an open vault. */
@ViewTest
class VaultChangeTest {

    private static final String OTHER = "seven quiet herons under gravel";

    @Autowired
    SampleVaults vaults;

    @Autowired
    Vault vault;

    @Autowired
    VaultLedger ledger;

    @Autowired
    KeyRenewal renewal;

    @Autowired
    RenewalLedger renewals;

    @Autowired
    SampleStaff staff;

    @Autowired
    JdbcClient record;

    private SampleVault nora;

    @BeforeEach
    void a_vault() {
        nora = vaults.of(staff.clinician());
    }

    @Test
    void only_the_new_one_opens_and_no_note_is_touched() {
        ClientId client = ClientId.next();
        OpenVault open = nora.unlocked();
        nora.written(open, client, "Before.");

        As.as(nora.author, () -> vault.changePassphrase(open, SampleVault.PHRASE, OTHER));

        assertThatExceptionOfType(BadInput.class).isThrownBy(nora::unlocked);
        OpenVault again = As.as(nora.author, () -> vault.unlock(OTHER));
        assertThat(again.keys().write()).isEqualTo(open.keys().write());
        assertThat(nora.list(again, client)).hasSize(1);
        assertThat(ledger.wrappers(key().id(), Wrappers.PASSPHRASE)).hasSize(1);
        assertThat(ledger.log(nora.author.account().value()))
                .extracting(LogLine::kind)
                .contains(LogLine.PASSPHRASE);
        assertThat(facts()).contains("vault.passphrase");
    }

    @Test
    void a_wrong_old_one_counts_as_a_try_and_a_weak_new_one_is_refused() {
        OpenVault open = nora.unlocked();

        refused(Vault.OLD, "9 tries left", () -> vault.changePassphrase(open, "not this one", OTHER));
        refused(Vault.FIELD, "guessed", () -> vault.changePassphrase(open, SampleVault.PHRASE, "password password"));

        assertThat(key().failures()).isEqualTo(1);
        assertThat(facts()).doesNotContain("vault.passphrase");
        nora.unlocked();
    }

    @Test
    void nobody_changes_it_with_a_vault_of_somebody_else() {
        OpenVault open = nora.unlocked();
        SampleVault other = vaults.of(staff.clinician());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(other.author, () -> vault.changePassphrase(open, SampleVault.PHRASE, OTHER)));
    }

    @Test
    void the_author_changes_it_on_their_own_page() {
        Screens.open(nora.author, VaultView.PATH);
        enter("Vault passphrase", SampleVault.PHRASE);
        Screens.press("Unlock");
        assertThat(Screens.words()).contains("No notes in your vault yet.");
        Screens.press("Change the passphrase");
        enter("Passphrase until now", "something else");
        enter("New vault passphrase", OTHER);
        enter("The same passphrase again", OTHER);
        _setValue(_get(Checkbox.class), true);
        Screens.press("Change passphrase");
        assertThat(password("Passphrase until now").getErrorMessage()).startsWith("That is not your passphrase.");
        enter("Passphrase until now", SampleVault.PHRASE);
        enter("New vault passphrase", OTHER);
        enter("The same passphrase again", OTHER);
        Screens.press("Change passphrase");

        assertThat(Screens.words()).contains("Your passphrase was changed.");
        Screens.press("Lock now");
        enter("Vault passphrase", OTHER);
        Screens.press("Unlock");
        assertThat(Screens.words()).contains("in your vault");
    }

    @Test
    void the_author_renews_the_keys_on_their_own_page_and_other_sessions_are_shut() {
        ClientId client = ClientId.next();
        OpenVault open = nora.unlocked();
        nora.written(open, client, "Before.");
        Screens.open(nora.author, VaultView.PATH);
        enter("Vault passphrase", SampleVault.PHRASE);
        Screens.press("Unlock");
        Screens.press("Renew the keys");
        enter("Vault passphrase", "something else");
        Screens.press("Renew the keys");
        assertThat(password("Vault passphrase").getErrorMessage()).startsWith("That is not your passphrase.");
        enter("Vault passphrase", SampleVault.PHRASE);
        Screens.press("Renew the keys");

        assertThat(Screens.words()).contains("Your keys were renewed.").doesNotContain("something went wrong");
        assertThat(key().version()).isEqualTo(2);
        assertThat(facts()).contains("vault.renewed");
        assertThat(nora.list(nora.unlocked(), client))
                .singleElement()
                .satisfies(head -> assertThat(head.damaged()).isFalse());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (renewals.left(nora.author.account().value(), 2) > 0) {
                Thread.onSpinWait();
            }
        });
        // The page holds the renewed keys, and one renewal later those are no longer the newest.
        Screens.press("Renew the keys");
        assertThat(Screens.words()).contains("Your keys are from");
        Screens.press("Keep them");
        As.as(nora.author, () -> renewal.renew(nora.unlocked(), SampleVault.PHRASE));
        Screens.press("Change the passphrase");
        assertThat(Screens.words()).contains("Locked");
    }

    @Test
    void the_page_is_not_there_for_anybody_who_neither_writes_such_notes_nor_is_lent_one() {
        for (Role role : Role.values()) {
            if (!Set.of(Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR).contains(role)) {
                SignedIn other = As.person("other", role);
                Screens.open(other, VaultView.PATH);
                assertThat(Screens.words()).as(role.name()).doesNotContain("passphrase");
            }
        }
    }

    private AuthorKey key() {
        return ledger.key(nora.author.account().value()).orElseThrow();
    }

    private void refused(String field, String words, Runnable act) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(nora.author, act))
                .withMessageContaining(words)
                .extracting(BadInput::field)
                .isEqualTo(field);
    }

    private List<String> facts() {
        return record.sql("select action from audit_event where actor = :a")
                .param("a", nora.author.account().value().toString())
                .query(String.class)
                .list();
    }

    private static void enter(String label, String words) {
        _setValue(password(label), words);
    }

    private static PasswordField password(String label) {
        return Screens.field(PasswordField.class, label);
    }
}
