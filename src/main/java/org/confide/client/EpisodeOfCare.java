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
import org.confide.shared.Uuid7;
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
