package org.confide.waitlist;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;
import org.confide.practice.SkillId;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Somebody who waits for a time, until a session is booked or the wish is given up. It is never removed. */
@Entity
@Table(name = "waitlist_entry")
public class WaitlistEntry {

    /** The most characters a note may have. */
    public static final int NOTE_LIMIT = 120;

    @EmbeddedId
    private WaitingId id = WaitingId.next();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "service_id"))
    private ServiceId service;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "skill_id"))
    private @Nullable SkillId skill;

    private boolean telehealth;

    private int weekdays;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "until_minute")
    private int untilMinute;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(10)")
    private Urgency urgency;

    private String note;

    private Instant since;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private AccountId addedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(10)")
    private WaitingState state = WaitingState.OPEN;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private @Nullable SessionId session;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "waitlist_clinician", joinColumns = @JoinColumn(name = "entry_id"))
    @AttributeOverride(name = "value", column = @Column(name = "clinician_id"))
    private Set<AccountId> clinicians = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected WaitlistEntry() {}

    /**
     * Puts somebody on the list.
     *
     * @throws BadInput when there is no day to wait for or the note is too long
     */
    WaitlistEntry(NewWaiting wanted, AccountId by, Instant now) {
        if (wanted.days().isEmpty()) {
            throw new BadInput("days", "Choose at least one day of the week.");
        }
        client = wanted.client();
        service = wanted.service();
        skill = wanted.skill();
        telehealth = wanted.telehealth();
        weekdays = bits(wanted.days());
        fromMinute = wanted.times().fromMinute();
        untilMinute = wanted.times().toMinute();
        urgency = wanted.urgency();
        note = PlainText.require("note", wanted.note().strip(), NOTE_LIMIT);
        clinicians = new HashSet<>(wanted.clinicians());
        since = now;
        addedBy = by;
    }

    /** {@return which entry} */
    public WaitingId id() {
        return id;
    }

    /** {@return who waits} */
    public ClientId client() {
        return client;
    }

    /** {@return for which service} */
    public ServiceId service() {
        return service;
    }

    /** {@return what the client waits for, as it was entered} */
    public NewWaiting wanted() {
        return new NewWaiting(
                client,
                service,
                clinicians,
                skill,
                days(weekdays),
                Hours.ofMinutes(fromMinute, untilMinute),
                telehealth,
                urgency,
                note);
    }

    /** {@return when it was put on the list} */
    public Instant since() {
        return since;
    }

    /** {@return who put it there} */
    public AccountId addedBy() {
        return addedBy;
    }

    /** {@return the session it got, or null} */
    public @Nullable SessionId session() {
        return session;
    }

    /** {@return whether it still waits} */
    public boolean waits() {
        return state == WaitingState.OPEN;
    }

    void book(SessionId booked, Instant now) {
        requireOpen();
        state = WaitingState.BOOKED;
        session = booked;
        closedAt = now;
    }

    void close(Instant now) {
        requireOpen();
        state = WaitingState.CLOSED;
        closedAt = now;
    }

    private void requireOpen() {
        if (!waits()) {
            throw new BadInput("state", "This entry no longer waits. Nothing was changed.");
        }
    }

    static int bits(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    static Set<DayOfWeek> days(int bits) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((bits & 1 << (day.getValue() - 1)) != 0) {
                days.add(day);
            }
        }
        return days;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WaitlistEntry that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which, and not who. */
    @Override
    public String toString() {
        return "WaitlistEntry[" + id.value() + ", " + state + "]";
    }
}
