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
import org.confide.practice.PayerId;
import org.confide.shared.BadInput;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A plan that pays for a client's care, from a day on and perhaps until a last one. Payer, order and first day never
 * change: another payer is another coverage. What ended stays as it was; what was entered in error says so and covers
 * no day.
 */
@Entity
@Table(name = "coverage")
public class Coverage {

    private static final String ENDS_BEFORE = "The last day is before the first. Change one of them.";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id", updatable = false))
    private ClientId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "payer_id", updatable = false))
    private PayerId payer;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private Pays pays;

    @Column(updatable = false)
    private LocalDate since;

    private String memberId = "";
    private String groupNumber = "";

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Insured insured = Insured.SELF;

    private String insuredName = "";
    private @Nullable LocalDate until;
    private boolean inError;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Coverage() {}

    private Coverage(ClientId client, PayerId payer, Pays pays, LocalDate since, @Nullable LocalDate until) {
        if (until != null && until.isBefore(since)) {
            throw new BadInput("until", ENDS_BEFORE);
        }
        this.id = Uuid7.next();
        this.client = client;
        this.payer = payer;
        this.pays = pays;
        this.since = since;
        this.until = until;
    }

    /**
     * Describes a coverage, whose card is to be filled in.
     *
     * @param client who is covered
     * @param payer by whom
     * @param pays whether it is billed first or second
     * @param since the first day
     * @param until the last day, or null where none is known
     * @return the coverage, not stored yet
     * @throws BadInput when the last day is before the first
     */
    public static Coverage of(ClientId client, PayerId payer, Pays pays, LocalDate since, @Nullable LocalDate until) {
        return new Coverage(client, payer, pays, since, until);
    }

    /** {@return its id} */
    public UUID id() {
        return id;
    }

    /** {@return who is covered} */
    public ClientId client() {
        return client;
    }

    /** {@return by whom} */
    public PayerId payer() {
        return payer;
    }

    /** {@return whether it is billed first or second} */
    public Pays pays() {
        return pays;
    }

    /** {@return the member ID on the card} */
    public String memberId() {
        return memberId;
    }

    /** {@return the group number on the card, or empty} */
    public String groupNumber() {
        return groupNumber;
    }

    /** {@return what the client is to the insured} */
    public Insured insured() {
        return insured;
    }

    /** {@return the insured's name, empty where it is the client} */
    public String insuredName() {
        return insuredName;
    }

    /** {@return the first day} */
    public LocalDate since() {
        return since;
    }

    /** {@return the last day, or null where none is known} */
    public @Nullable LocalDate until() {
        return until;
    }

    /** {@return whether it should never have been entered} */
    public boolean inError() {
        return inError;
    }

    /**
     * Tells whether it covers a day.
     *
     * @param day the day asked about
     * @return whether it was in force then
     */
    public boolean covers(LocalDate day) {
        return !inError && !day.isBefore(since) && !endedBefore(day);
    }

    /**
     * Tells whether it is over.
     *
     * @param day the day asked about
     * @return whether it covers neither that day nor a later one
     */
    public boolean endedBefore(LocalDate day) {
        return inError || until != null && until.isBefore(day);
    }

    /**
     * Enters the member ID.
     *
     * @param entry as on the card, up to 40 characters
     * @throws BadInput when it is missing or can't be stored
     */
    public void member(String entry) {
        memberId = ClientField.MEMBER_ID.require(entry).strip();
    }

    /**
     * Enters the group number.
     *
     * @param entry as on the card, up to 40 characters, or empty
     * @throws BadInput when it can't be stored
     */
    public void group(String entry) {
        groupNumber = ClientField.GROUP_NUMBER.require(entry).strip();
    }

    /**
     * Enters whom the plan insures.
     *
     * @param clientIs what the client is to that person
     * @param name that person's name; not kept where it is the client
     * @throws BadInput when the name is missing or can't be stored
     */
    public void through(Insured clientIs, String name) {
        insuredName = clientIs == Insured.SELF
                ? ""
                : ClientField.INSURED_NAME.require(name).strip();
        insured = clientIs;
    }

    /** Whether the two are billed in the same place on any day. */
    boolean clashesWith(Coverage other) {
        return !id.equals(other.id)
                && pays == other.pays
                && !inError
                && !other.inError
                && !endedBefore(other.since)
                && !other.endedBefore(since);
    }

    /** Gives it a last day, which can't be later than the one it has. */
    void end(LocalDate last, LocalDate today) {
        requireOpen(today);
        if (last.isBefore(since)) {
            throw new BadInput("until", ENDS_BEFORE);
        }
        if (until != null && last.isAfter(until)) {
            throw new BadInput("until", "It ends earlier than that already. For later days add a coverage.");
        }
        until = last;
    }

    /** It should never have been entered. */
    void enteredInError() {
        inError = true;
    }

    /** What is over stays as it was. */
    void requireOpen(LocalDate today) {
        if (endedBefore(today)) {
            throw new BadInput("coverage", "This coverage is over and stays as it was. For other days add a coverage.");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which without the card. */
    @Override
    public String toString() {
        return "Coverage[" + id + "]";
    }
}
