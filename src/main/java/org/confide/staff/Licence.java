package org.confide.staff;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A licence to practise in a state, as somebody entered it. It is never deleted; one that was lost gets a last day. */
@Entity
@Table(name = "licence")
public class Licence {

    /** The most characters of kind and number. */
    public static final int TEXT_LIMIT = 40;

    @EmbeddedId
    private LicenceId id = LicenceId.next();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId holder;

    private String kind = "";

    @Column(name = "licence_number")
    private String number = "";

    @Column(columnDefinition = "char(2)")
    private String state = "";

    @Embedded
    private Period period;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entered_by"))
    private AccountId enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Licence() {}

    Licence(AccountId holder, NewLicence described, AccountId enteredBy, Instant enteredAt) {
        this.holder = holder;
        kind = text("kind", described.kind(), "Enter the kind of licence, such as LCSW.");
        number = text("number", described.number(), "Enter the licence's number.");
        if (!States.ALL.contains(described.state())) {
            throw new BadInput("state", "Choose the state that gave the licence.");
        }
        state = described.state();
        period = described.period();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** {@return its id} */
    public LicenceId id() {
        return id;
    }

    /** {@return whose it is} */
    public AccountId holder() {
        return holder;
    }

    /** {@return its kind, such as "LCSW"} */
    public String kind() {
        return kind;
    }

    /** {@return its number} */
    public String number() {
        return number;
    }

    /** {@return the two letters of the state that gave it} */
    public String state() {
        return state;
    }

    /** {@return when it holds} */
    public Period period() {
        return period;
    }

    /** {@return who entered it} */
    public AccountId enteredBy() {
        return enteredBy;
    }

    /** {@return when it was entered} */
    public Instant enteredAt() {
        return enteredAt;
    }

    /** What it proves: a licence that its own holder entered proves nothing. */
    boolean provesOn(LocalDate day) {
        return period.holds(day) && !enteredBy.equals(holder);
    }

    void end(LocalDate lastDay) {
        period = new Period(period.from(), lastDay);
    }

    private static String text(String field, String given, String whenEmpty) {
        String text = PlainText.require(field, given, TEXT_LIMIT).strip();
        if (text.isEmpty()) {
            throw new BadInput(field, whenEmpty);
        }
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Licence that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Licence[" + id.value() + "]";
    }
}
