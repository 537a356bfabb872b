package org.confide.vault;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.Uuid7;
import org.confide.support.As;

/** An author with a vault that opens quickly, and notes in it. */
class SampleVault {

    static final String PHRASE = "quiet copper river meadow lantern";

    private static final String QUICK =
            "{\"kdf\":\"argon2id\",\"m\":64,\"t\":1,\"p\":1,\"salt\":\"AAECAwQFBgcICQoLDA0ODw==\"}";

    final SignedIn author;

    private final Vault vault;
    private final VaultNotes notes;
    private final VaultLedger ledger;

    SampleVault(SignedIn author, Vault vault, VaultNotes notes, VaultLedger ledger, Kek kek, PracticeTime time) {
        this.author = author;
        this.vault = vault;
        this.notes = notes;
        this.ledger = ledger;
        As.as(author, vault::state);
        UUID installation = ledger.installation().orElseThrow().id();
        AuthorKeys keys = AuthorKeys.generate();
        AuthorKey row = new AuthorKey(Uuid7.next(), author.account().value(), keys, time.now());
        UUID wrapper = Uuid7.next();
        byte[] wrapped =
                Wrappers.wrap(keys, PHRASE, QUICK, kek.read(), new Wrappers.Owner(installation, row.author(), wrapper));
        ledger.setUp(row, new Wrapper(wrapper, row.id(), Wrappers.PASSPHRASE, QUICK, wrapped, time.now()));
    }

    OpenVault unlocked() {
        return As.as(author, () -> vault.unlock(PHRASE));
    }

    OpenNote open(OpenVault open, SessionId session, ClientId client) {
        return As.as(author, () -> notes.open(open, session, client, () -> NoteText.blank(day(), "A title")));
    }

    /** A note with one version. */
    OpenNote written(OpenVault open, ClientId client, String text) {
        SessionId session = SessionId.next();
        OpenNote note = open(open, session, client);
        note.text(text);
        ledger.file(note.version(), 0);
        return open(open, session, client);
    }

    List<VaultNotes.Head> list(OpenVault open, ClientId client) {
        return As.as(author, () -> notes.list(open, client));
    }

    static LocalDate day() {
        return LocalDate.of(2026, 11, 24);
    }
}
