package org.confide.client;

import java.util.UUID;
import org.confide.shared.NotFound;

/** Where the clients' screens are. */
public final class ClientPaths {

    /** The list of clients. */
    public static final String CLIENTS = "clients";

    /** Where clients are taken in from a file, which a later room owns. */
    public static final String IMPORT = CLIENTS + "/import";

    /** The route parameter that names the client. */
    public static final String CLIENT = "client";

    /** One client's chart. */
    public static final String CHART = CLIENTS + "/:" + CLIENT;

    private ClientPaths() {}

    /**
     * Names a chart's address.
     *
     * @param client whose chart
     * @return the path without a leading slash
     */
    public static String chart(ClientId client) {
        return CLIENTS + "/" + client.value();
    }

    /**
     * Reads which client a path names.
     *
     * @param parameter the path's part
     * @return the client, whether or not there is one
     * @throws NotFound when it is no id at all: the same as an id that nobody has
     */
    public static ClientId client(String parameter) {
        try {
            UUID id = UUID.fromString(parameter);
            if (id.toString().equals(parameter)) {
                return new ClientId(id);
            }
        } catch (IllegalArgumentException notAnId) {
            // Said below.
        }
        throw new NotFound();
    }
}
