package org.confide.vault;

import org.confide.client.ClientId;
import org.springframework.context.ApplicationContext;

/** Puts a psychotherapy note into the vault for tests of other rooms, which look for its words where they must not be. */
public final class VaultWitness {

    private VaultWitness() {}

    /** A note of an author of its own, with a version and with words being written. */
    public static void writes(ApplicationContext application, ClientId client, String words) {
        SampleVault author = application.getBean(SampleVaults.class).somebody();
        author.written(author.unlocked(), client, words);
    }
}
