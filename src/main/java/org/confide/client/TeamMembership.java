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
import org.confide.identity.AccountId;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/** Somebody on a client's treatment team, from a day to a day, both included. */
@Entity
@Table(name = "treatment_team_member")
class TeamMembership {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    private LocalDate since;
    private @Nullable LocalDate until;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TeamMembership() {}

    private TeamMembership(ClientId client, AccountId account, LocalDate since) {
        this.id = Uuid7.next();
        this.client = client;
        this.account = account;
        this.since = since;
    }

    static TeamMembership of(ClientId client, AccountId account, LocalDate since) {
        return new TeamMembership(client, account, since);
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

    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Ends the membership: today's access goes with it, so the last day is the day before, or the first day itself. */
    void endBefore(LocalDate today) {
        if (until == null || until.isAfter(today)) {
            until = today.minusDays(1);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TeamMembership that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "TeamMembership[" + id + "]";
    }
}
