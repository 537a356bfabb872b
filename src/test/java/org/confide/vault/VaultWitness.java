package org.confide.vault;

import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.support.As;
import org.springframework.context.ApplicationContext;

/** Puts a psychotherapy note into the vault for tests of other rooms, which look for its words where they must not be. */
public final class VaultWitness {

    private VaultWitness() {}

    /**
     * A note of an author of its own, with a version and with words being written.
     *
     * @return the author
     */
    public static SignedIn writes(ApplicationContext application, ClientId client, String words) {
        SampleVault author = application.getBean(SampleVaults.class).somebody();
        author.written(author.unlocked(), client, words);
        return author.author;
    }

    /** {@return what the notes of a client say when their author unlocks them with the passphrase, on whatever server} */
    public static List<String> reads(ApplicationContext application, SignedIn author, ClientId client) {
        return As.as(author, () -> {
            OpenVault open = application.getBean(Vault.class).unlock(SampleVault.PHRASE);
            VaultNotes notes = application.getBean(VaultNotes.class);
            return notes.list(open, client).stream()
                    .map(head -> notes.open(open, head.id()).text())
                    .toList();
        });
    }
}
