package org.confide.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.staff.Supervision;
import org.springframework.stereotype.Component;

/** Reads how somebody stands to a client, in one statement. */
@Component
class ClientRelations {

    private final Clients clients;
    private final Supervision supervision;
    private final PracticeTime time;

    ClientRelations(Clients clients, Supervision supervision, PracticeTime time) {
        this.clients = clients;
        this.supervision = supervision;
        this.time = time;
    }

    /** A client, if there is one, and how somebody stands to it. */
    record Standing(Relation relation, Optional<Client> client) {}

    /** How this person stands to this client now. */
    Relation of(SignedIn who, ClientId client) {
        Instant now = time.now();
        LocalDate today = time.dateOf(now);
        return clients.standing(client, who.account().value(), today, now).stream()
                .findFirst()
                .map(row -> relation(row, 0))
                .orElse(Relation.NONE);
    }

    /** The same, and the client with the ways to be reached, in the same statement. */
    Standing withClient(SignedIn who, ClientId client) {
        Instant now = time.now();
        LocalDate today = time.dateOf(now);
        return clients.withStanding(client, who.account().value(), today, now).stream()
                .findFirst()
                .map(row -> new Standing(relation(row, 1), Optional.of((Client) row[0])))
                .orElseGet(() -> new Standing(Relation.NONE, Optional.empty()));
    }

    /** Whose clients this person supervises today; nobody's unless the person is a supervisor. */
    List<String> supervisees(SignedIn who, LocalDate today) {
        if (!who.is(Role.SUPERVISOR)) {
            return List.of();
        }
        return supervision.superviseesOf(who.account(), today).stream()
                .map(AccountId::value)
                .map(UUID::toString)
                .toList();
    }

    private static Relation relation(Object[] row, int first) {
        return new Relation(
                true,
                number(row[first]) > 0,
                number(row[first + 1]) > 0,
                number(row[first + 2]) > 0,
                number(row[first + 3]) > 0,
                number(row[first + 4]));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
