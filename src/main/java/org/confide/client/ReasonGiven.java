package org.confide.client;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A client's final notes opened to a privacy officer, with a reason and for an hour. Never changed. */
@Entity
@Immutable
@Table(name = "reason_given")
class ReasonGiven {

    static final Duration TIME_BOX = Duration.ofMinutes(60);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private String reason;
    private Instant givenAt;
    private Instant openUntil;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReasonGiven() {}

    private ReasonGiven(ClientId client, AccountId account, String reason, Instant now) {
        this.id = Uuid7.next();
        this.client = client;
        this.account = account;
        this.reason = ClientField.REASON.require(reason);
        this.givenAt = now;
        this.openUntil = now.plus(TIME_BOX);
    }

    static ReasonGiven of(ClientId client, AccountId account, String reason, Instant now) {
        return new ReasonGiven(client, account, reason, now);
    }

    UUID id() {
        return id;
    }

    ClientId client() {
        return client;
    }

    AccountId account() {
        return account;
    }

    String reason() {
        return reason;
    }

    Instant givenAt() {
        return givenAt;
    }

    Instant openUntil() {
        return openUntil;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReasonGiven that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "ReasonGiven[" + id + "]";
    }
}
