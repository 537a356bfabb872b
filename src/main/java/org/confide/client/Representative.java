package org.confide.client;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.confide.shared.BadInput;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with legal authority to act for a client, from a day on. A parent's authority ends at the client's 18th
 * birthday by itself: no job has to run, no date has to be entered.
 */
@Entity
@Table(name = "representative")
public class Representative {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    private String name;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Representation relation;

    private String basis;
    private LocalDate since;
    private @Nullable LocalDate until;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Representative() {}

    private Representative(ClientId client, String name, Representation relation, String basis, LocalDate since) {
        this.id = Uuid7.next();
        this.client = client;
        this.name = ClientField.REPRESENTATIVE_NAME.require(name);
        this.relation = relation;
        this.basis = ClientField.REPRESENTATIVE_BASIS.require(basis);
        this.since = since;
    }

    /**
     * Describes a representative.
     *
     * @param client for whom
     * @param name the person's name, up to 160 characters
     * @param relation what lets them act
     * @param basis the document it rests on, such as a birth certificate, up to 300 characters
     * @param since the first day of authority
     * @return the representative, not stored yet
     * @throws BadInput when name or basis is missing or can't be stored
     */
    public static Representative of(
            ClientId client, String name, Representation relation, String basis, LocalDate since) {
        return new Representative(client, name, relation, basis, since);
    }

    /** {@return its id} */
    public UUID id() {
        return id;
    }

    /** {@return for whom} */
    public ClientId client() {
        return client;
    }

    /** {@return the person's name} */
    public String name() {
        return name;
    }

    /** {@return what lets them act} */
    public Representation relation() {
        return relation;
    }

    /** {@return the document it rests on} */
    public String basis() {
        return basis;
    }

    /** {@return the first day of authority} */
    public LocalDate since() {
        return since;
    }

    /**
     * Tells the last day of authority.
     *
     * @param born the client's date of birth
     * @return the last day, or nothing where the authority has no end
     */
    public Optional<LocalDate> actsUntil(LocalDate born) {
        LocalDate last = until;
        if (relation.ofMinor()) {
            LocalDate lastOfChildhood = BirthDate.comesOfAge(born).minusDays(1);
            last = last == null || lastOfChildhood.isBefore(last) ? lastOfChildhood : last;
        }
        return Optional.ofNullable(last);
    }

    /**
     * Tells whether the authority holds.
     *
     * @param day the day asked about
     * @param born the client's date of birth
     * @return whether the person may act for the client that day
     */
    public boolean actsOn(LocalDate day, LocalDate born) {
        return !day.isBefore(since)
                && actsUntil(born).map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Ends the authority.
     *
     * @param last the last day of it
     */
    void end(LocalDate last) {
        if (last.isBefore(since)) {
            throw new BadInput("until", "The last day is before the first. Change one of them.");
        }
        until = last;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Representative that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which without the name. */
    @Override
    public String toString() {
        return "Representative[" + id + "]";
    }
}
