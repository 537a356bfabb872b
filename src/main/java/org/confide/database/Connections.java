package org.confide.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way to the database: addresses and passwords.
 *
 * @param base the address up to the schema, such as {@code jdbc:mariadb://127.0.0.1:3306/}
 * @param parameters further parameters of the address, empty or {@code name=value&…}
 * @param passwords the password of each account
 */
record Connections(String base, String parameters, Map<DatabaseAccount, String> passwords) {

    /**
     * Nothing local is read for the server, nothing of a statement reaches a log, and a dead server is noticed before
     * the person at the screen gives up. Instants travel in UTC wherever the machine stands, as Hibernate stores them.
     */
    private static final String ALWAYS =
            "connectionCollation=utf8mb4_uca1400_ai_ci&tcpKeepAlive=true&allowLocalInfile=false&useServerPrepStmts=false"
                    + "&dumpQueriesOnException=false&includeInnodbStatusInDeadlockExceptions=false&connectTimeout=2000"
                    + "&connectionTimeZone=UTC&preserveInstants=true";

    private static final String POOL =
            "&socketTimeout=2500&sessionVariables=max_statement_time=2,innodb_lock_wait_timeout=2";

    private static final String PATIENT =
            "&socketTimeout=60000&sessionVariables=max_statement_time=30,innodb_lock_wait_timeout=10";

    /** {@return the address for a pool of the application} */
    String pool(DatabaseAccount account) {
        return url(account, POOL);
    }

    /** {@return the address for migrations and other long work} */
    String patient(DatabaseAccount account) {
        return url(account, PATIENT);
    }

    private String url(DatabaseAccount account, String patience) {
        String own = parameters.isEmpty() ? "" : parameters + "&";
        return base + account.schema() + "?" + own + ALWAYS + patience;
    }

    /** {@return the account's password} */
    String password(DatabaseAccount account) {
        @Nullable String password = passwords.get(account);
        if (password == null) {
            throw new IllegalStateException("no password for " + account.user());
        }
        return password;
    }

    /** Opens one connection outside any pool. */
    Connection open(DatabaseAccount account) throws SQLException {
        return DriverManager.getConnection(patient(account), account.user(), password(account));
    }

    /** The passwords stay out of every log. */
    @Override
    public String toString() {
        return "Connections[" + base + "]";
    }
}
