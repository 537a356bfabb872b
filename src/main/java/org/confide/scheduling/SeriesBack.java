package org.confide.scheduling;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.jspecify.annotations.Nullable;

/** The way back from a change of sessions that recur: how each was, and the version with which the change left it. */
public final class SeriesBack implements Serializable {

    /** How a session was. */
    record Was(
            SessionId id,
            SessionStatus status,
            AccountId clinician,
            @Nullable AccountId coClinician,
            @Nullable RoomId room,
            boolean telehealth,
            Instant start,
            Instant end,
            @Nullable SeriesId series,
            @Nullable LocalDate seriesDay,
            boolean exception,
            List<Member> members)
            implements Serializable {}

    /** Where a series ended before, or null where it went on to the end of its rule. */
    record Ended(SeriesId series, @Nullable LocalDate before) implements Serializable {}

    private final Map<SessionId, Was> were = new LinkedHashMap<>();
    private final Map<SessionId, Long> left = new LinkedHashMap<>();
    private @Nullable Ended ended;
    private @Nullable SeriesId begun;

    /** Notes how sessions are before they are changed. */
    static SeriesBack from(Collection<Session> sessions) {
        SeriesBack back = new SeriesBack();
        sessions.forEach(session -> back.were.put(session.id(), session.was()));
        return back;
    }

    /** Notes where a series ended until now. */
    SeriesBack ending(SessionSeries series) {
        ended = new Ended(series.id(), series.endedBefore());
        return this;
    }

    /** Notes which series goes on instead. */
    void beginning(SessionSeries series) {
        begun = series.id();
    }

    /** Notes how the change left sessions, added ones included. */
    SeriesBack leaving(Collection<Session> sessions) {
        sessions.forEach(session -> left.put(session.id(), session.version()));
        return this;
    }

    /** {@return how many sessions were changed, added or called off} */
    public int sessions() {
        return left.size();
    }

    Set<SessionId> ids() {
        return left.keySet();
    }

    boolean left(Session session) {
        Long version = left.get(session.id());
        return version != null && version == session.version();
    }

    /** How a session was; null of one that the change added. */
    @Nullable
    Was was(Session session) {
        return were.get(session.id());
    }

    @Nullable
    Ended ended() {
        return ended;
    }

    @Nullable
    SeriesId begun() {
        return begun;
    }

    /** Says how many. */
    @Override
    public String toString() {
        return "SeriesBack[" + left.size() + "]";
    }
}
