package org.confide.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/** A link that opens one door once. The token itself is shown to the person who made it and kept nowhere. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {

    enum Purpose {
        /** Creates the practice and its first administrator. */
        START,
        /** Lets a person choose a password. */
        PASSWORD
    }

    @Id
    private UUID id;

    @Column(name = "token_hash", nullable = false, columnDefinition = "binary(32)")
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(16)")
    private Purpose purpose;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId account;

    @Column(nullable = false)
    private Instant expires;

    private @Nullable Instant used;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(byte[] tokenHash, Purpose purpose, @Nullable AccountId account, Instant expires) {
        this.id = Uuid7.next();
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.account = account;
        this.expires = expires;
    }

    boolean opens(Purpose wanted, Instant now) {
        return purpose == wanted && used == null && now.isBefore(expires);
    }

    @Nullable
    AccountId account() {
        return account;
    }

    void use(Instant now) {
        used = now;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneTimeLink link && id.equals(link.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "OneTimeLink[" + id + "]";
    }
}
