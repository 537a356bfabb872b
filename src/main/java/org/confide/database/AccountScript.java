package org.confide.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** Runs the script that makes schemas, accounts and roles: the very file an external server gets. */
final class AccountScript {

    private AccountScript() {}

    /** Runs it on the embedded server; it may be run again and again. */
    static void run(Connections connections) throws SQLException {
        try (Connection connection = connections.open(DatabaseAccount.SUPERVISOR)) {
            set(connection, "host", "127.0.0.1");
            for (DatabaseAccount account : DatabaseAccount.values()) {
                if (account != DatabaseAccount.SUPERVISOR) {
                    set(connection, account.variable(), connections.password(account));
                }
            }
            ScriptUtils.executeSqlScript(connection, new EncodedResource(new ClassPathResource("db/accounts.sql")));
        }
    }

    private static void set(Connection connection, String variable, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SET @" + variable + " = ?")) {
            statement.setString(1, value);
            statement.execute();
        }
    }
}
