package org.confide.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceId;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.Booking;
import org.confide.scheduling.GroupId;
import org.confide.scheduling.GroupSessions;
import org.confide.scheduling.SeriesBooking;
import org.confide.scheduling.SeriesChoice;
import org.confide.scheduling.SessionId;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps groups: their places, their rosters, and the sessions to come, which carry the members of their day. */
@Service
@KeepsGroups
@Transactional
public class GroupKeeping {

    private final GroupList groups;
    private final GroupSessions sessions;
    private final SeriesBooking booking;
    private final ServiceCatalogue catalogue;
    private final ClientAccess access;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    GroupKeeping(
            GroupList groups,
            GroupSessions sessions,
            SeriesBooking booking,
            ServiceCatalogue catalogue,
            ClientAccess access,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.groups = groups;
        this.sessions = sessions;
        this.booking = booking;
        this.catalogue = catalogue;
        this.access = access;
        this.time = time;
        this.events = events;
    }

    /**
     * Adds a group without members.
     *
     * @param name what everybody who keeps the calendar calls it, neutral words
     * @param leader who conducts its sessions
     * @param service which service they are, one for groups
     * @param capacity how many take part at most
     * @return the group
     * @throws BadInput when something of it can't be
     */
    public GroupId add(String name, AccountId leader, ServiceId service, int capacity) {
        requireForGroups(service, capacity);
        TherapyGroup group = TherapyGroup.of(name, leader, service, capacity);
        groups.save(group);
        tell("group.add", group.id(), null);
        return group.id();
    }

    /**
     * Gives a group another name or number of places. Sessions that are booked keep the name they were booked with.
     *
     * @param id which group
     * @param name its name
     * @param capacity how many take part at most, not less than there are members on any day to come
     * @throws BadInput when something of it can't be
     * @throws NotFound when there is no such group
     */
    public void change(GroupId id, String name, int capacity) {
        TherapyGroup group = get(id);
        requireForGroups(group.service(), capacity);
        group.call(name);
        group.hold(capacity, time.today());
        tell("group.change", id, null);
    }

    /**
     * Adds a member, to the roster and to the group's sessions to come from that day on.
     *
     * @param id which group
     * @param client who
     * @param from the first day
     * @throws BadInput when no place is free on one of the days, the client is a member already, or has another session
     *     at the time
     * @throws NotFound when there is no such group or client
     */
    public void join(GroupId id, ClientId client, LocalDate from) {
        access.requireOpen(client);
        TherapyGroup group = get(id);
        group.requireOn(from, "from");
        group.fullFrom(from).ifPresent(day -> {
            throw new BadInput(
                    "client",
                    "The group is full: %d of %d places are taken on %s. Give it more places, or choose a later day."
                            .formatted(group.on(day), group.capacity(), time.date(day)));
        });
        group.join(client, from);
        sessions.keep(id, group.stays());
        tell("group.join", id, client);
    }

    /**
     * Ends a membership, on the roster and in the group's sessions to come after that day.
     *
     * @param id which group
     * @param client whose
     * @param lastDay the last day
     * @throws BadInput when it ended already, had not begun by then, or nobody would be left in a session
     * @throws NotFound when there is no such group
     */
    public void leave(GroupId id, ClientId client, LocalDate lastDay) {
        TherapyGroup group = get(id);
        group.leave(client, lastDay);
        sessions.keep(id, group.stays());
        tell("group.leave", id, client);
    }

    /**
     * Books sessions of a group; each carries the members of its day.
     *
     * @param id which group
     * @param wanted when and where
     * @param leftOut days that are left out, since something stands against them
     * @return the sessions
     * @throws org.confide.scheduling.SeriesTaken when something stands against days that are not left out
     * @throws BadInput when something of it can't be, or the group has no members on the first day
     * @throws NotFound when there is no such group
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<SessionId> book(GroupId id, Meetings wanted, Set<LocalDate> leftOut) {
        TherapyGroup group = get(id);
        LocalDate first = wanted.first().toLocalDate();
        group.requireOn(wanted.rule().days(first).getLast(), "date");
        List<ClientId> members = group.members().stream()
                .filter(member -> member.holds(first))
                .map(Membership::client)
                .toList();
        if (members.isEmpty()) {
            throw new BadInput("date", "The group has no members on that day. Add them first, or choose a later day.");
        }
        OfferedService service = catalogue.get(group.service());
        List<SessionId> booked = booking.book(
                new Booking(
                        group.leader(),
                        null,
                        members,
                        group.service(),
                        wanted.first(),
                        service.minutes(),
                        wanted.room(),
                        wanted.telehealth(),
                        group.name()),
                wanted.rule(),
                false,
                new SeriesChoice(leftOut, Set.of(), ""));
        sessions.belong(booked, id);
        sessions.keep(id, group.stays());
        return booked;
    }

    private TherapyGroup get(GroupId id) {
        return groups.findById(id).orElseThrow(NotFound::new);
    }

    private void requireForGroups(ServiceId id, int capacity) {
        OfferedService service = catalogue.get(id);
        if (service.kind() != ServiceKind.GROUP) {
            throw new BadInput("service", "This service is not for groups. Choose another.");
        }
        int most = service.kind().mostClients();
        if (capacity > most) {
            throw new BadInput("capacity", "At most " + most + " clients take part in a session of this kind.");
        }
    }

    private void tell(String action, GroupId group, @Nullable ClientId client) {
        events.publishEvent(AuditFact.change(action, group.value(), client == null ? null : client.value()));
    }
}
