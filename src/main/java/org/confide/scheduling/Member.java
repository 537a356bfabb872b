package org.confide.scheduling;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.confide.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A client of a session, and what became of it for this one.
 *
 * @param client who
 * @param presence whether the client came
 * @param arrivedAt since when the client is or was here, or null where nobody noted it
 * @param leftAt when the client left, or null where that was the end of the session
 */
@Embeddable
record Member(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "client_id"))
        ClientId client,

        @Enumerated(EnumType.STRING) @Column(name = "presence", nullable = false, columnDefinition = "varchar(20)")
        Presence presence,

        @Column(name = "arrived_at") @Nullable Instant arrivedAt,
        @Column(name = "left_at") @Nullable Instant leftAt)
        implements Serializable {

    static Member expected(ClientId client) {
        return new Member(client, Presence.EXPECTED, null, null);
    }

    /** What is said of this client alone. */
    Member become(Presence next, Instant now) {
        return switch (next) {
            case ARRIVED -> new Member(client, next, arrivedAt == null ? now : arrivedAt, null);
            case ATTENDED -> new Member(client, next, arrivedAt, leftAt);
            case EXPECTED, NO_SHOW, LATE_CANCELLED, CANCELLED -> new Member(client, next, null, null);
        };
    }

    Member arrived(Instant at) {
        return new Member(client, presence.here() ? presence : Presence.ARRIVED, at, leftAt);
    }

    Member left(Instant at) {
        return new Member(client, Presence.ATTENDED, arrivedAt, at);
    }

    /**
     * What is said of the whole session, as far as nothing else is known of this client: who called off or did not come
     * stays away. Who was expected while others were checked in one by one did not come for having been held with them.
     */
    Member following(SessionStatus before, SessionStatus next, Instant now) {
        Presence said = Presence.of(next);
        boolean follows = switch (next) {
            case PLANNED -> presence == Presence.of(before) || presence.here();
            case ARRIVED -> presence == Presence.EXPECTED;
            case HELD ->
                presence == Presence.ARRIVED || presence == Presence.EXPECTED && before == SessionStatus.PLANNED;
            case NO_SHOW, LATE_CANCELLED, CANCELLED -> presence == Presence.EXPECTED || presence == Presence.ARRIVED;
            case ENTERED_IN_ERROR -> false;
        };
        return follows ? become(said, now) : this;
    }

    /** Says which client, and not what became of it. */
    @Override
    public String toString() {
        return "Member[" + client.value() + "]";
    }
}
