package org.confide.vault;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An author's keys while their vault is open, and nothing else that could open a note. */
final class OpenVault {

    private final UUID installation;
    private final UUID author;
    private final int akVersion;
    private volatile @Nullable AuthorKeys keys;

    OpenVault(UUID installation, AuthorKey row, AuthorKeys keys) {
        this.installation = installation;
        this.author = row.author();
        this.akVersion = row.version();
        this.keys = keys;
    }

    UUID author() {
        return author;
    }

    UUID installation() {
        return installation;
    }

    int akVersion() {
        return akVersion;
    }

    boolean isOpen() {
        return keys != null;
    }

    /**
     * {@return the keys}
     *
     * @throws IllegalStateException when the vault was locked in the meantime
     */
    AuthorKeys keys() {
        AuthorKeys now = keys;
        if (now == null) {
            throw new IllegalStateException("The vault is locked.");
        }
        return now;
    }

    /** Lets go of the keys; nothing opens with this any more. */
    void wipe() {
        keys = null;
    }
}
