package org.confide.group;

import jakarta.persistence.AttributeOverride;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;
import org.confide.scheduling.GroupId;
import org.confide.scheduling.Session;
import org.confide.scheduling.Stay;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** A group that meets for therapy. Its roster keeps everybody who ever was a member, and never more than it has places. */
@Entity
@Table(name = "therapy_group")
public class TherapyGroup {

    /** The most places a group may have. */
    public static final int MOST_PLACES = 20;

    @EmbeddedId
    private GroupId id = GroupId.next();

    private String name = "";

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "leader_id"))
    private AccountId leader;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "service_id"))
    private ServiceId service;

    private int capacity = 8;

    @ElementCollection
    @CollectionTable(name = "group_member", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    private List<Membership> members = new ArrayList<>();

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TherapyGroup() {}

    private TherapyGroup(AccountId leader, ServiceId service) {
        this.leader = leader;
        this.service = service;
    }

    /**
     * Makes a group without members.
     *
     * @param name what everybody who keeps the calendar calls it, neutral words of 1 to 80 characters
     * @param leader who conducts its sessions
     * @param service which service they are
     * @param capacity how many take part at most, 2 to 20
     * @return the group, not stored yet
     * @throws BadInput when name or capacity can't be
     */
    public static TherapyGroup of(String name, AccountId leader, ServiceId service, int capacity) {
        TherapyGroup group = new TherapyGroup(leader, service);
        group.call(name);
        group.hold(capacity, LocalDate.MIN);
        return group;
    }

    /** {@return which group} */
    public GroupId id() {
        return id;
    }

    /** {@return its name on lists} */
    public String name() {
        return name;
    }

    /** {@return who conducts its sessions} */
    public AccountId leader() {
        return leader;
    }

    /** {@return which service its sessions are} */
    public ServiceId service() {
        return service;
    }

    /** {@return how many take part at most} */
    public int capacity() {
        return capacity;
    }

    /** {@return its last day, or null while no end is known} */
    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    void lead(AccountId account) {
        leader = account;
    }

    /** It ends, and with it every membership. */
    void end(LocalDate lastDay) {
        if (endedOn != null) {
            throw new BadInput("lastDay", "This group has been ended already. Nothing was changed.");
        }
        endedOn = lastDay;
        for (int i = 0; i < members.size(); i++) {
            members.set(i, members.get(i).until(lastDay));
        }
    }

    /** Refuses what is wanted of it after its end. */
    void requireOn(LocalDate day, String field) {
        if (endedOn != null && day.isAfter(endedOn)) {
            throw new BadInput(field, "The group has ended by then. Choose an earlier day, or add another group.");
        }
    }

    void call(String newName) {
        String given = PlainText.require("name", newName.strip(), Session.NAME_LIMIT);
        if (given.isEmpty()) {
            throw new BadInput("name", "Give the group a name.");
        }
        name = given;
    }

    void hold(int places, LocalDate today) {
        if (places < 2 || places > MOST_PLACES) {
            throw new BadInput("capacity", "A group has 2 to 20 places. Change the number.");
        }
        int most = crowdedFrom(today).map(this::on).orElse(0);
        if (places < most) {
            throw new BadInput("capacity", most + " members need a place. Choose at least " + most + ".");
        }
        capacity = places;
    }

    /** How many are members on a day. */
    int on(LocalDate day) {
        return (int) members.stream().filter(member -> member.holds(day)).count();
    }

    /** The day from this one on when a group has most members. */
    private Optional<LocalDate> crowdedFrom(LocalDate day) {
        return comings(day).max(java.util.Comparator.comparingInt(this::on));
    }

    /** The first day from this one on when there is no place, if there is one. */
    Optional<LocalDate> fullFrom(LocalDate day) {
        return comings(day).filter(it -> on(it) >= capacity).min(LocalDate::compareTo);
    }

    /** The days from this one on when a group grows. */
    private Stream<LocalDate> comings(LocalDate day) {
        return Stream.concat(
                Stream.of(day), members.stream().map(Membership::joined).filter(joined -> joined.isAfter(day)));
    }

    void join(ClientId client, LocalDate from) {
        boolean there = members.stream().anyMatch(member -> member.client().equals(client) && member.reaches(from));
        if (there) {
            throw new BadInput(
                    "client", "This client is a member on that day already, or will be. Choose another day.");
        }
        members.add(new Membership(client, from, null));
    }

    void leave(ClientId client, LocalDate lastDay) {
        for (int i = 0; i < members.size(); i++) {
            Membership member = members.get(i);
            if (member.client().equals(client) && member.lastDay() == null) {
                if (lastDay.isBefore(member.joined())) {
                    throw new BadInput("lastDay", "The client had not joined by then. Choose a later day.");
                }
                members.set(i, new Membership(client, member.joined(), lastDay));
                return;
            }
        }
        throw new BadInput("lastDay", "This membership has ended already. Nothing was changed.");
    }

    List<Membership> members() {
        return List.copyOf(members);
    }

    List<Stay> stays() {
        return members.stream().map(Membership::stay).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TherapyGroup that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which group, and not what it is called. */
    @Override
    public String toString() {
        return "TherapyGroup[" + id.value() + "]";
    }
}
