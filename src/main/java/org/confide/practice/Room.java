package org.confide.practice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A room that sessions are held in. One that is no longer used stays, for the sessions that were held there. */
@Entity
@Table(name = "room")
public class Room {

    /** The most characters a name may have. */
    public static final int NAME_LIMIT = 40;

    @EmbeddedId
    private RoomId id = RoomId.next();

    private String name = "";
    private boolean active = true;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "site_id"))
    private @Nullable SiteId site;

    @Column(name = "position")
    private int position;

    @Version
    private @Nullable Integer version;

    protected Room() {}

    /**
     * Describes a room.
     *
     * @param name such as "Room 3"
     * @return a room that is not saved yet
     * @throws org.confide.shared.BadInput when the name is empty or too long
     */
    public static Room named(String name) {
        Room room = new Room();
        room.call(name);
        return room;
    }

    /** {@return its id} */
    public RoomId id() {
        return id;
    }

    /** {@return what is written on its door} */
    public String name() {
        return name;
    }

    /** {@return whether it can be booked} */
    public boolean active() {
        return active;
    }

    /**
     * Gives it a name.
     *
     * @param newName 1 to 40 characters
     * @throws org.confide.shared.BadInput when it is empty or too long
     */
    public void call(String newName) {
        name = Names.require("name", newName, NAME_LIMIT, "Give the room a name, such as Room 3.");
    }

    /**
     * Opens or closes it for bookings.
     *
     * @param used whether it can be booked
     */
    public void use(boolean used) {
        active = used;
    }

    /** {@return the site it is at, or null where the practice has not said} */
    public @Nullable SiteId site() {
        return site;
    }

    /**
     * Says where it is.
     *
     * @param place the site, or null
     */
    public void standAt(@Nullable SiteId place) {
        site = place;
    }

    Room at(int newPosition) {
        position = newPosition;
        return this;
    }

    int position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Room that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Room[" + id.value() + "]";
    }
}
