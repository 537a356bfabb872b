package org.confide.client;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.confide.shared.BadInput;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A course of treatment from registration to discharge. A client has at most one open episode; the database sees to it. */
@Entity
@Table(name = "episode_of_care")
class EpisodeOfCare {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DischargeReason dischargeReason;

    private boolean consentedByMinor;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected EpisodeOfCare() {}

    private EpisodeOfCare(ClientId client, LocalDate openedOn) {
        this.id = Uuid7.next();
        this.client = client;
        this.openedOn = openedOn;
    }

    static EpisodeOfCare open(ClientId client, LocalDate on) {
        return new EpisodeOfCare(client, on);
    }

    ClientId client() {
        return client;
    }

    /** Whether a minor consented alone, as state law lets some do; a parent then has no say in this episode. */
    boolean consentedByMinor() {
        return consentedByMinor;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    UUID id() {
        return id;
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }

    @Nullable
    DischargeReason dischargeReason() {
        return dischargeReason;
    }

    /** Ends the episode; a day to come, or one before it began, is none on which it ended. */
    void close(LocalDate on, DischargeReason reason, LocalDate today) {
        if (closedOn != null) {
            throw new IllegalStateException("This episode of care is closed already.");
        }
        if (on.isAfter(today)) {
            throw new BadInput("on", "This day is still to come. Enter the day of the discharge, at the latest today.");
        }
        if (on.isBefore(openedOn)) {
            throw new BadInput("on", "This is before the episode of care began. Enter a later day.");
        }
        closedOn = on;
        dischargeReason = reason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EpisodeOfCare that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "EpisodeOfCare[" + id + "]";
    }
}
