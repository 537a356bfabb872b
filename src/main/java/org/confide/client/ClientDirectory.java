package org.confide.client;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.confide.practice.PracticeTime;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;

/**
 * Names clients for screens of other rooms. The caller has decided by rules of its own that this person may see the
 * session, note or row that the client belongs to; no access is decided here. Each call is one statement.
 */
@Service
@MaySeeClients
public class ClientDirectory {

    private final Clients clients;
    private final PracticeTime time;

    ClientDirectory(Clients clients, PracticeTime time) {
        this.clients = clients;
        this.time = time;
    }

    /**
     * Sums up who a client is.
     *
     * @param client the client
     * @return the head of everything about the client
     * @throws NotFound when there is none
     */
    public ClientHeader header(ClientId client) {
        return clients.withContacts(client).orElseThrow(NotFound::new).header(time.today());
    }

    /**
     * Names clients.
     *
     * @param ids who
     * @return legal first and last name of each client there is
     */
    public Map<ClientId, String> names(Collection<ClientId> ids) {
        Map<ClientId, String> names = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            clients.names(ids).forEach(row -> names.put((ClientId) row[0], row[1] + " " + row[2]));
        }
        return names;
    }
}
