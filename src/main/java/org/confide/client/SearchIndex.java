package org.confide.client;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the values that clients are found by, in the transaction that changes a client. */
@Component
class SearchIndex {

    private final JdbcClient jdbc;

    SearchIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces a client's keys. The client's own row is in the database already. */
    void renew(Client client) {
        String id = client.id().value().toString();
        jdbc.sql("delete from client_search_key where client_id = :client")
                .param("client", id)
                .update();
        Collection<SearchKey> keys = SearchKeys.of(client);
        if (keys.isEmpty()) {
            return;
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("client", id, "born", client.born()));
        StringJoiner rows = new StringJoiner(", ");
        int index = 0;
        for (SearchKey key : keys) {
            rows.add("(:client, :value" + index + ", :kind" + index + ", :born)");
            parameters.put("value" + index, key.value());
            parameters.put("kind" + index, key.kind().rank());
            index++;
        }
        jdbc.sql("insert into client_search_key (client_id, value, kind, birth_date) values " + rows)
                .params(parameters)
                .update();
    }
}
