package org.confide.scheduling;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.confide.practice.ServiceId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is planned: one clinician (or two), one client or several, a service, a time and a place. What
 * really happened in it is documented in the progress note, never here. A session is never deleted.
 */
@Entity
@Table(name = "session")
public class Session {

    /** The longest name of a group. */
    public static final int NAME_LIMIT = 80;

    private static final Duration LONGEST = Duration.ofHours(12);

    @EmbeddedId
    private SessionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "clinician_id"))
    private AccountId clinician;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "co_clinician_id"))
    private @Nullable AccountId coClinician;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "service_id"))
    private ServiceId service;

    @Column(name = "planned_start", nullable = false)
    private Instant start;

    @Column(name = "planned_end", nullable = false)
    private Instant end;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "room_id"))
    private @Nullable RoomId room;

    @Column(nullable = false)
    private boolean telehealth;

    @Column(name = "group_name", nullable = false)
    private String groupName = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, columnDefinition = "varchar(20)")
    private SessionStatus status = SessionStatus.PLANNED;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private @Nullable SeriesId series;

    @Column(name = "series_day")
    private @Nullable LocalDate seriesDay;

    @Column(name = "series_exception", nullable = false)
    private boolean exception;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private @Nullable GroupId ofGroup;

    @ElementCollection
    @CollectionTable(name = "session_client", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    private Session(AccountId clinician, ServiceId service, Instant start, Instant end, List<ClientId> clients) {
        this.id = SessionId.next();
        this.clinician = clinician;
        this.service = service;
        this.start = start;
        this.end = end;
        this.members = new ArrayList<>(clients.stream().map(Member::expected).toList());
    }

    /**
     * Plans a session.
     *
     * @param clinician who conducts it
     * @param service the service
     * @param start first moment
     * @param end end, after start and at most 12 hours later
     * @param clients whose session it is, at least one, none twice
     * @return the session, not stored yet
     * @throws BadInput when times or clients can't be
     */
    public static Session plan(
            AccountId clinician, ServiceId service, Instant start, Instant end, List<ClientId> clients) {
        if (!end.isAfter(start)) {
            throw new BadInput("end", "The session ends before it begins. Change one of the times.");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new BadInput("end", "A session lasts at most 12 hours. Change one of the times.");
        }
        if (clients.isEmpty()) {
            throw new BadInput("clients", "Choose the client.");
        }
        if (clients.stream().distinct().count() != clients.size()) {
            throw new BadInput("clients", "The same client is there twice. Take one out.");
        }
        return new Session(clinician, service, start, end, clients);
    }

    /** {@return which session} */
    public SessionId id() {
        return id;
    }

    /** {@return who conducts it} */
    public AccountId clinician() {
        return clinician;
    }

    /** {@return who conducts it too, or null} */
    public @Nullable AccountId coClinician() {
        return coClinician;
    }

    /** {@return the service planned} */
    public ServiceId service() {
        return service;
    }

    /** {@return planned start} */
    public Instant start() {
        return start;
    }

    /** {@return planned end} */
    public Instant end() {
        return end;
    }

    /** {@return the room, or null} */
    public @Nullable RoomId room() {
        return room;
    }

    /** {@return whether it is held over video or telephone} */
    public boolean telehealth() {
        return telehealth;
    }

    /** {@return the name of the group, or empty} */
    public String groupName() {
        return groupName;
    }

    /** {@return what became of it} */
    public SessionStatus status() {
        return status;
    }

    /** {@return whose session it is, in the order they were entered} */
    public List<ClientId> clients() {
        return members.stream().map(Member::client).toList();
    }

    /** {@return those who come: all but who called off or did not come; of one that was missed all who would} */
    public List<ClientId> coming() {
        return members.stream()
                .filter(member -> member.presence().comes() || !status.takesPlace())
                .map(Member::client)
                .toList();
    }

    /**
     * Tells what became of the session for one of its clients.
     *
     * @param client who
     * @return whether the client came
     * @throws NotFound when it is not this client's session
     */
    public Presence presence(ClientId client) {
        return member(client).presence();
    }

    /**
     * Tells whether somebody conducts the session.
     *
     * @param account the person
     * @return whether they are its clinician or co-clinician
     */
    public boolean isConductedBy(AccountId account) {
        return clinician.equals(account) || account.equals(coClinician);
    }

    void with(@Nullable AccountId second) {
        coClinician = Objects.equals(second, clinician) ? null : second;
    }

    void in(@Nullable RoomId place, boolean overDistance) {
        room = overDistance ? null : place;
        telehealth = overDistance;
    }

    void call(String name) {
        groupName = PlainText.require("groupName", name.strip(), NAME_LIMIT);
    }

    void conductedBy(AccountId account) {
        clinician = account;
        coClinician = Objects.equals(coClinician, account) ? null : coClinician;
    }

    /** The same session at another time, to be thought about and never stored. */
    Session copyAt(Instant otherStart) {
        Session copy =
                new Session(clinician, service, otherStart, otherStart.plus(Duration.between(start, end)), coming());
        copy.id = id;
        copy.coClinician = coClinician;
        copy.room = room;
        copy.telehealth = telehealth;
        copy.status = status;
        return copy;
    }

    /** The version it was loaded with; 0 before it is stored. */
    long version() {
        return version == null ? 0 : version;
    }

    /** Says what became of it, for all of its clients of whom nothing else is known. */
    void become(SessionStatus next, Instant now) {
        SessionStatus before = status;
        status = next;
        members.forEach(member -> put(member.following(before, next, now)));
        forgetStart();
    }

    /** It begins, as the front desk sees it: only where somebody is here. */
    void start(Instant now) {
        if (status != SessionStatus.ARRIVED) {
            throw new BadInput("status", "Nobody is checked in for this session. Check somebody in first.");
        }
        if (startedAt == null) {
            startedAt = now;
        }
    }

    /** What was not begun after all has no beginning. */
    private void forgetStart() {
        if (status != SessionStatus.ARRIVED && status != SessionStatus.HELD) {
            startedAt = null;
        }
    }

    /** Says what became of it for one client; what became of the session follows from all of them. */
    void say(ClientId client, Presence next, Instant now) {
        put(member(client).become(next, now));
        follow();
    }

    void arrived(ClientId client, Instant at) {
        Instant leftAt = member(client).leftAt();
        if (leftAt != null && !at.isBefore(leftAt)) {
            throw new BadInput("time", "The client had left by then. Change one of the times.");
        }
        put(member(client).arrived(at));
        follow();
    }

    void left(ClientId client, Instant at) {
        Instant arrivedAt = member(client).arrivedAt();
        if (!at.isAfter(arrivedAt == null ? start : arrivedAt)) {
            throw new BadInput("time", "The client had not come by then. Change one of the times.");
        }
        put(member(client).left(at));
        follow();
    }

    /** It is a session of this group from now on. */
    void belongTo(GroupId group) {
        ofGroup = group;
    }

    /** The group it is of, or null. */
    @Nullable
    GroupId group() {
        return ofGroup;
    }

    void join(ClientId client) {
        members.add(Member.expected(client));
    }

    void leave(ClientId client) {
        members.removeIf(member -> member.client().equals(client));
    }

    Map<ClientId, Presence> presences() {
        Map<ClientId, Presence> presences = new LinkedHashMap<>();
        members.forEach(member -> presences.put(member.client(), member.presence()));
        return presences;
    }

    private Member member(ClientId client) {
        return members.stream()
                .filter(member -> member.client().equals(client))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void put(Member changed) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.client().equals(changed.client()) && !member.equals(changed)) {
                members.set(i, changed);
            }
        }
    }

    /**
     * One who is here makes the session arrived; it is held once nobody is expected any longer and somebody was here, and
     * stays so. Where nobody comes, it was missed when one did not show up, and else called off.
     */
    private void follow() {
        Set<Presence> all = EnumSet.copyOf(presences().values());
        boolean here = all.contains(Presence.ARRIVED) || all.contains(Presence.ATTENDED);
        if (status == SessionStatus.HELD) {
            if (!here) {
                throw new BadInput("presence", "The session was held, so somebody was there. Say first who was.");
            }
        } else if (here) {
            boolean awaited = all.contains(Presence.EXPECTED) || all.contains(Presence.ARRIVED);
            status = awaited ? SessionStatus.ARRIVED : SessionStatus.HELD;
        } else if (all.contains(Presence.EXPECTED)) {
            status = SessionStatus.PLANNED;
        } else if (all.contains(Presence.NO_SHOW)) {
            status = SessionStatus.NO_SHOW;
        } else {
            status = all.contains(Presence.LATE_CANCELLED) ? SessionStatus.LATE_CANCELLED : SessionStatus.CANCELLED;
        }
        forgetStart();
    }

    void move(Instant newStart, Instant newEnd) {
        start = newStart;
        end = newEnd;
        except();
    }

    /** The series it is of, or null. */
    @Nullable
    SeriesId series() {
        return series;
    }

    /** The day its series' rule gave it. */
    LocalDate seriesDay() {
        return Objects.requireNonNull(seriesDay);
    }

    /** Whether it was changed by itself, so that changes of the series pass it by. */
    boolean isException() {
        return exception;
    }

    /** Plans the same once more, as one of a series. */
    Session again(SeriesId of, LocalDate day, Instant newStart) {
        Session next =
                new Session(clinician, service, newStart, newStart.plus(Duration.between(start, end)), clients());
        next.coClinician = coClinician;
        next.room = room;
        next.telehealth = telehealth;
        next.groupName = groupName;
        next.ofGroup = ofGroup;
        next.goOnIn(of, day);
        return next;
    }

    /** Takes clinicians, length and place from another, at a start of its own. */
    void become(Session pattern, Instant newStart) {
        clinician = pattern.clinician;
        coClinician = pattern.coClinician;
        room = pattern.room;
        telehealth = pattern.telehealth;
        start = newStart;
        end = newStart.plus(Duration.between(pattern.start, pattern.end));
    }

    void goOnIn(SeriesId of, LocalDate day) {
        series = of;
        seriesDay = day;
    }

    /** From now on changes of its series pass it by. */
    void except() {
        exception = series != null;
    }

    void followRule() {
        exception = false;
    }

    /** How it is, to be undone to. */
    SeriesBack.Was was() {
        return new SeriesBack.Was(
                id,
                status,
                clinician,
                coClinician,
                room,
                telehealth,
                start,
                end,
                series,
                seriesDay,
                exception,
                List.copyOf(members));
    }

    /** It is as it was; nothing but what a change of its series can change. */
    void beAgain(SeriesBack.Was was) {
        status = was.status();
        clinician = was.clinician();
        coClinician = was.coClinician();
        room = was.room();
        telehealth = was.telehealth();
        start = was.start();
        end = was.end();
        series = was.series();
        seriesDay = was.seriesDay();
        exception = was.exception();
        was.members().forEach(this::put);
        forgetStart();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Session session && id.equals(session.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which session, and not whose. */
    @Override
    public String toString() {
        return "Session[" + id.value() + ", " + status + "]";
    }
}
