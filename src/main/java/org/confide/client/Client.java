package org.confide.client;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.confide.shared.BadInput;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is or was in care here: names, date of birth, ways to be reached. Nothing in it that is public is clinical,
 * so the front desk may read and change all of that.
 */
@Entity
@Table(name = "client")
public class Client {

    private static final int MOST_CONTACTS = 12;

    @EmbeddedId
    private ClientId id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private long chartNumber;

    private String legalFirst = "";
    private String legalMiddle = "";
    private String legalLast = "";
    private String chosenName = "";
    private String formerNames = "";
    private String pronouns = "";
    private @Nullable LocalDate birthDate;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClientStatus status = ClientStatus.ACTIVE;

    @Embedded
    private EmergencyContact emergency = EmergencyContact.NOBODY;

    @ElementCollection
    @CollectionTable(name = "client_contact", joinColumns = @JoinColumn(name = "client_id"))
    @OrderColumn(name = "position")
    private List<Contact> contacts = new ArrayList<>();

    private String sortName = "";

    @Column(updatable = false)
    private @Nullable Instant registeredAt;

    // Kept by the rooms that know it, through ChartStanding, and only read here.
    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate consentOn;

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate privacyNoticeOn;

    @Column(insertable = false, updatable = false)
    private boolean safetyPlanInForce;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Client() {}

    private Client(ClientId id) {
        this.id = id;
    }

    /** {@return a client about to be registered, to be filled in} */
    public static Client toRegister() {
        return new Client(ClientId.next());
    }

    /** {@return which client} */
    public ClientId id() {
        return id;
    }

    /** {@return the practice's own number, 0 before registration} */
    public long chartNumber() {
        return chartNumber;
    }

    /** {@return the first name as on an identity document} */
    public String legalFirst() {
        return legalFirst;
    }

    /** {@return the middle name as on an identity document, or empty} */
    public String legalMiddle() {
        return legalMiddle;
    }

    /** {@return the last name as on an identity document} */
    public String legalLast() {
        return legalLast;
    }

    /** {@return legal first and last name, as lists show them} */
    public String name() {
        return legalFirst + " " + legalLast;
    }

    /** {@return what the client is called, or empty} */
    public String chosenName() {
        return chosenName;
    }

    /** {@return names of before, separated by commas, or empty} */
    public String formerNames() {
        return formerNames;
    }

    /** {@return as the client says them, or empty} */
    public String pronouns() {
        return pronouns;
    }

    /** {@return the date of birth, null only before registration} */
    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    /** {@return whether the client is in care here} */
    public ClientStatus status() {
        return status;
    }

    /** {@return who is called in an emergency} */
    public EmergencyContact emergency() {
        return emergency;
    }

    /** {@return the ways to be reached, the preferred first} */
    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    /**
     * Enters the legal first name.
     *
     * @param name 1 to 80 characters
     */
    public void firstName(String name) {
        legalFirst = ClientField.LEGAL_FIRST.require(name);
    }

    /**
     * Enters the legal middle name.
     *
     * @param name up to 80 characters, empty for none
     */
    public void middleName(String name) {
        legalMiddle = ClientField.LEGAL_MIDDLE.require(name);
    }

    /**
     * Enters the legal last name.
     *
     * @param name 1 to 80 characters
     */
    public void lastName(String name) {
        legalLast = ClientField.LEGAL_LAST.require(name);
    }

    /**
     * Enters what the client is called.
     *
     * @param name up to 80 characters, empty for the legal first name
     */
    public void calledBy(String name) {
        chosenName = ClientField.CHOSEN_NAME.require(name);
    }

    /**
     * Enters the names of before.
     *
     * @param names up to 300 characters, several separated by commas
     */
    public void formerlyKnownAs(String names) {
        formerNames = ClientField.FORMER_NAMES.require(names);
    }

    /**
     * Enters the pronouns.
     *
     * @param words up to 40 characters
     */
    public void goesBy(String words) {
        pronouns = ClientField.PRONOUNS.require(words);
    }

    /**
     * Enters the date of birth; the service refuses one that can't be.
     *
     * @param date the day
     */
    public void bornOn(@Nullable LocalDate date) {
        birthDate = date;
    }

    /**
     * Enters who is called in an emergency.
     *
     * @param person that person
     */
    public void inEmergencyCall(EmergencyContact person) {
        emergency = person;
    }

    /**
     * Enters the ways to be reached, in place of those before.
     *
     * @param ways at most 12, the preferred first
     */
    public void reachBy(List<Contact> ways) {
        if (ways.size() > MOST_CONTACTS) {
            throw new BadInput("contacts", "At most %d ways to reach a client fit here.".formatted(MOST_CONTACTS));
        }
        if (!ways.equals(contacts)) {
            contacts.clear();
            contacts.addAll(ways);
        }
    }

    /**
     * Gives the names and numbers everything else refers to.
     *
     * @param number the next chart number
     * @param now the instant of registration
     */
    void register(long number, Instant now) {
        if (registeredAt != null) {
            throw new IllegalStateException("This client is registered already.");
        }
        chartNumber = number;
        registeredAt = now;
    }

    /**
     * Checks what concerns several fields, before the client is stored.
     *
     * @param today the practice's day
     */
    void settle(LocalDate today) {
        ClientField.LEGAL_FIRST.require(legalFirst);
        ClientField.LEGAL_LAST.require(legalLast);
        String problem = BirthDate.problem(birthDate, today);
        if (problem != null) {
            throw new BadInput("birthDate", problem);
        }
        sortName = SearchKeys.sortName(this);
    }

    /** The last episode of care is closed. */
    void discharged() {
        status = ClientStatus.DISCHARGED;
    }

    /** A new episode of care is open. */
    void readmitted() {
        status = ClientStatus.ACTIVE;
    }

    /** {@return what of what every client signs is on file} */
    ChartPapers papers() {
        return new ChartPapers(consentOn, privacyNoticeOn);
    }

    /** {@return whether a safety plan is in force, which is clinical: whoever asks decides who is told} */
    boolean safetyPlanInForce() {
        return safetyPlanInForce;
    }

    /** {@return what lists are sorted by} */
    String sortName() {
        return sortName;
    }

    /** {@return the date of birth of a registered client} */
    LocalDate born() {
        if (birthDate == null) {
            throw new IllegalStateException("This client is not registered yet.");
        }
        return birthDate;
    }

    /**
     * Sums up who this is.
     *
     * @param today the practice's day
     * @return the head of the chart
     */
    ClientHeader header(LocalDate today) {
        return new ClientHeader(
                id, name(), chosenName, BirthDate.age(born(), today), pronouns, born(), chartNumber, alerts(today));
    }

    private List<ClientAlert> alerts(LocalDate today) {
        List<ClientAlert> alerts = new ArrayList<>();
        if (status == ClientStatus.DISCHARGED) {
            alerts.add(new ClientAlert(ClientAlert.Kind.DISCHARGED, "Discharged"));
        }
        if (BirthDate.isMinor(born(), today)) {
            alerts.add(new ClientAlert(ClientAlert.Kind.MINOR, "Minor, " + BirthDate.age(born(), today)));
        }
        boolean hasPhone = contacts.stream().anyMatch(way -> way.kind() == ContactKind.PHONE);
        if (hasPhone && contacts.stream().noneMatch(Contact::mayVoicemail)) {
            alerts.add(new ClientAlert(ClientAlert.Kind.NO_VOICEMAIL, "No voicemail"));
        }
        return alerts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Client client && id.equals(client.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which client without the name. */
    @Override
    public String toString() {
        return "Client[" + id.value() + "]";
    }
}
