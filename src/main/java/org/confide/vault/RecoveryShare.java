package org.confide.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;

/** That an officer holds a share on paper, and how to recognize it. */
@Entity
@Immutable
class RecoveryShare {

    @Id
    private UUID id;

    private UUID recoveryKeyId;
    private int setNo;
    private int shareNo;
    private UUID officerId;

    @Column(columnDefinition = "binary(32)")
    private byte[] shareCheck;

    private Instant created;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryShare() {}

    RecoveryShare(UUID recoveryKey, int set, Shares.Share share, UUID officer, Instant created) {
        this.id = Uuid7.next();
        this.recoveryKeyId = recoveryKey;
        this.setNo = set;
        this.shareNo = share.index();
        this.officerId = officer;
        this.shareCheck = RecoveryKeys.check(recoveryKey, set, share);
        this.created = created;
    }

    /** {@return whether it is this share} */
    boolean is(Shares.Share share) {
        return MessageDigest.isEqual(shareCheck, RecoveryKeys.check(recoveryKeyId, setNo, share));
    }

    UUID id() {
        return id;
    }

    UUID recoveryKey() {
        return recoveryKeyId;
    }

    int set() {
        return setNo;
    }

    int number() {
        return shareNo;
    }

    UUID officer() {
        return officerId;
    }

    Instant created() {
        return created;
    }
}
