package org.confide.vault;

import java.security.MessageDigest;
import java.util.UUID;
import org.confide.practice.PracticeTime;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The key file that belongs to this database, and no other. */
@Component
class InstallationKey {

    private final Kek kek;
    private final VaultLedger ledger;
    private final PracticeTime time;
    private volatile @Nullable Installation installation;

    InstallationKey(Kek kek, VaultLedger ledger, PracticeTime time) {
        this.kek = kek;
        this.ledger = ledger;
        this.time = time;
    }

    /**
     * {@return the key file's content, when it is the one that belongs to this database}
     *
     * @throws SealedShut when it is not
     */
    byte[] key() {
        Installation known = installed();
        byte[] secret = kek.read();
        byte[] found = Kek.check(secret, known.id());
        if (!MessageDigest.isEqual(found, known.kekCheck())) {
            throw new SealedShut("this server's key file is not the one they were sealed with (%s expected, %s found)."
                    .formatted(Kek.name(known.kekCheck()), Kek.name(found)));
        }
        return secret;
    }

    /** {@return the installation's id} */
    UUID installation() {
        return installed().id();
    }

    /** {@return which key file belongs to this database; makes one only while nobody has keys} */
    private synchronized Installation installed() {
        Installation known = installation;
        if (known != null) {
            return known;
        }
        known = ledger.installation().orElse(null);
        boolean fits = known != null
                && !kek.missing()
                && MessageDigest.isEqual(Kek.check(kek.read(), known.id()), known.kekCheck());
        if (!fits && !ledger.anyAuthor()) {
            if (kek.missing()) {
                kek.create();
            }
            UUID id = Uuid7.next();
            known = new Installation(id, Kek.check(kek.read(), id), time.now());
            ledger.add(known);
        }
        if (known == null) {
            throw new SealedShut("the database does not say which key file they were sealed with.");
        }
        installation = known;
        return known;
    }
}
