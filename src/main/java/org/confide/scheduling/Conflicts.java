package org.confide.scheduling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.practice.RoomId;
import org.jspecify.annotations.Nullable;

/**
 * Who and what would be in two places at once.
 *
 * @param session the other session
 * @param clinicians who conducts both
 * @param clients who comes to both
 * @param room the room of both, or null
 */
record Conflicts(
        Session session,
        Set<AccountId> clinicians,
        Set<ClientId> clients,
        @Nullable RoomId room) {

    /** Compares a session with those that take place while it does. */
    static List<Conflicts> of(Session wanted, Collection<Session> meanwhile) {
        List<Conflicts> conflicts = new ArrayList<>();
        for (Session other : meanwhile) {
            Set<AccountId> clinicians = new LinkedHashSet<>(people(wanted));
            clinicians.retainAll(people(other));
            Set<ClientId> clients = new LinkedHashSet<>(wanted.coming());
            clients.retainAll(other.coming());
            RoomId room = wanted.room() != null && wanted.room().equals(other.room()) ? wanted.room() : null;
            if (overlap(wanted, other) && (!clinicians.isEmpty() || !clients.isEmpty() || room != null)) {
                conflicts.add(new Conflicts(other, clinicians, clients, room));
            }
        }
        return conflicts;
    }

    /** One that begins when the other ends is no conflict; neither is one that was called off. */
    private static boolean overlap(Session wanted, Session other) {
        return !wanted.equals(other)
                && other.status().takesPlace()
                && wanted.start().isBefore(other.end())
                && other.start().isBefore(wanted.end());
    }

    private static Set<AccountId> people(Session session) {
        Set<AccountId> people = new LinkedHashSet<>();
        people.add(session.clinician());
        AccountId second = session.coClinician();
        if (second != null) {
            people.add(second);
        }
        return people;
    }
}
