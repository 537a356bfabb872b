package org.confide.vault;

import java.util.UUID;

/** A row does not open with its author's key: it was changed, moved, rolled back or belongs to somebody else. */
final class Tampered extends RuntimeException {

    Tampered(String what) {
        super("The integrity check of " + what + " failed.");
    }

    Tampered(String what, UUID id) {
        this(what + " " + id);
    }
}
