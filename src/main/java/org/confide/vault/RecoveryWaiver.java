package org.confide.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;

/** That the practice wants no recovery: a lost passphrase then loses the notes, and somebody signed for it. */
@Entity
@Immutable
class RecoveryWaiver {

    @Id
    private UUID id;

    private UUID signedBy;
    private String words;
    private Instant created;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryWaiver() {}

    RecoveryWaiver(UUID signedBy, String words, Instant created) {
        this.id = Uuid7.next();
        this.signedBy = signedBy;
        this.words = words;
        this.created = created;
    }

    UUID id() {
        return id;
    }

    UUID signedBy() {
        return signedBy;
    }

    String words() {
        return words;
    }

    Instant created() {
        return created;
    }
}
