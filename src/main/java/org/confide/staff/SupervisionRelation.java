package org.confide.staff;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** That one person supervises another, and on which days. It is never deleted; one that is over has a last day. */
@Entity
@Table(name = "supervision_relation")
public class SupervisionRelation {

    @EmbeddedId
    private RelationId id = RelationId.next();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "supervisor_id"))
    private AccountId supervisor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "supervisee_id"))
    private AccountId supervisee;

    @Embedded
    private Period period;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SupervisionRelation() {}

    SupervisionRelation(AccountId supervisor, AccountId supervisee, Period period) {
        if (supervisor.equals(supervisee)) {
            throw new BadInput("supervisor", "Nobody supervises themselves. Choose somebody else.");
        }
        this.supervisor = supervisor;
        this.supervisee = supervisee;
        this.period = period;
    }

    /** {@return its id} */
    public RelationId id() {
        return id;
    }

    /** {@return who supervises} */
    public AccountId supervisor() {
        return supervisor;
    }

    /** {@return who is supervised} */
    public AccountId supervisee() {
        return supervisee;
    }

    /** {@return when it holds} */
    public Period period() {
        return period;
    }

    void end(LocalDate lastDay) {
        period = new Period(period.from(), lastDay);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SupervisionRelation that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SupervisionRelation[" + id.value() + "]";
    }
}
