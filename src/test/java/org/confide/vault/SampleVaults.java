package org.confide.vault;

import java.util.UUID;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.support.As;
import org.springframework.stereotype.Component;

/** Sets vaults up for people of a test. */
@Component
class SampleVaults {

    private final Vault vault;
    private final VaultNotes notes;
    private final VaultLedger ledger;
    private final Kek kek;
    private final PracticeTime time;

    SampleVaults(Vault vault, VaultNotes notes, VaultLedger ledger, Kek kek, PracticeTime time) {
        this.vault = vault;
        this.notes = notes;
        this.ledger = ledger;
        this.kek = kek;
        this.time = time;
    }

    /** The vault of a clinician nobody else knows. */
    SampleVault somebody() {
        return of(As.person("Nora " + UUID.randomUUID(), Role.CLINICIAN));
    }

    SampleVault of(SignedIn author) {
        return new SampleVault(author, vault, notes, ledger, kek, time);
    }
}
