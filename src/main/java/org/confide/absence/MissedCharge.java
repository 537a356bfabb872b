package org.confide.absence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What the practice means to charge one client for one missed session. The amount is what was agreed that day. */
@Entity
@Table(name = "missed_charge")
class MissedCharge {

    @EmbeddedId
    private MissedChargeId id = MissedChargeId.next();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id", updatable = false))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id", updatable = false))
    private ClientId client;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false, columnDefinition = "varchar(20)")
    private MissedKind kind;

    @Column(updatable = false, columnDefinition = "decimal(8,2)")
    private BigDecimal amount;

    @Column(updatable = false, columnDefinition = "char(3)")
    private String currency;

    @Column(updatable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private ChargeState state = ChargeState.OPEN;

    private String reason = "";

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected MissedCharge() {}

    MissedCharge(
            SessionId session, ClientId client, MissedKind kind, BigDecimal amount, String currency, LocalDate day) {
        this.session = session;
        this.client = client;
        this.kind = kind;
        this.amount = amount;
        this.currency = currency;
        this.day = day;
    }

    MissedChargeId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    ClientId client() {
        return client;
    }

    MissedKind kind() {
        return kind;
    }

    BigDecimal amount() {
        return amount;
    }

    String currency() {
        return currency;
    }

    /** The session's day by the practice's calendar. */
    LocalDate day() {
        return day;
    }

    ChargeState state() {
        return state;
    }

    /** Why it was waived, or empty. */
    String reason() {
        return reason;
    }

    /** Lets the client off. */
    void waive(String why) {
        if (state != ChargeState.OPEN) {
            throw new BadInput("reason", "This charge was waived or withdrawn already. Nothing was changed.");
        }
        String given = PlainText.require("reason", why.strip(), MissedSessions.REASON_LIMIT);
        if (given.isEmpty()) {
            throw new BadInput("reason", "Say why the charge is waived.");
        }
        state = ChargeState.WAIVED;
        reason = given;
    }

    /** It was no missed session of this kind after all. */
    void withdraw() {
        state = ChargeState.WITHDRAWN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MissedCharge that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which charge, and not whose. */
    @Override
    public String toString() {
        return "MissedCharge[" + id.value() + "]";
    }
}
