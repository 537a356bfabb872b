package org.confide.bench;

import java.sql.SQLException;
import org.confide.identity.SignedIn;
import org.confide.vault.BenchVault;

/**
 * An author opens one of the own psychotherapy notes, with the vault unlocked. By hand it is decrypted too, and the
 * record's trail knows before that notes are read.
 */
final class SealedNoteOpening implements Operation {

    private final SignedIn author;
    private final BenchVault vault;
    private final Hand hand;
    private int next;

    SealedNoteOpening(BenchPractice practice) {
        this.author = practice.author();
        this.vault = practice.vault();
        this.hand = practice.hand();
    }

    @Override
    public Promise promise() {
        return Promise.flat("open psychotherapy note", 2.0, 4);
    }

    @Override
    public SignedIn person() {
        return author;
    }

    @Override
    public long byHand() throws SQLException {
        return vault.openByHand(
                next++,
                () -> hand.alone(connection ->
                        Hand.audit(connection, author.account().value(), "VAULT", "vault.read", null, null)));
    }

    @Override
    public long byService() {
        return vault.openByService(next++);
    }
}
