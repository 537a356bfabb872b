package org.confide.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.DriverDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.confide.shared.NoRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Connections that refuse to write while the disk has no room. Of both pools, at the statement, because that is the one
 * place nothing goes around. Signing in, reading, and the traces that reading leaves go on: they take little, and a
 * record that can't be read is of no use to the client in the room. Deleting goes on too.
 */
final class SparingConnections extends DelegatingDataSource {

    private static final Pattern WRITING = Pattern.compile(
            "\\s*(?:insert\\s+(?:ignore\\s+)?into|replace\\s+into|update)\\s+`?(\\w+)", Pattern.CASE_INSENSITIVE);

    /** What is written by reading and at the door. */
    private static final Set<String> SPARED = Set.of(
            "audit_event",
            "audit_batch",
            "audit_batch_member",
            "audit_check",
            "account",
            "door_known",
            "door_pause",
            "second_factor",
            "recovery_code",
            "passkey",
            "one_time_link",
            "reason_given",
            "break_glass",
            "nightly_task",
            "scheduled_tasks",
            "access_log",
            "author_key");

    private final FreeSpace space;

    SparingConnections(DataSource all, FreeSpace space) {
        super(all);
        this.space = space;
    }

    /** Lets a pool that was not used yet make connections of this kind. */
    static void in(HikariDataSource pool, FreeSpace space) {
        pool.setDataSource(new SparingConnections(
                new DriverDataSource(pool.getJdbcUrl(), null, new Properties(), pool.getUsername(), pool.getPassword()),
                space));
    }

    @Override
    public Connection getConnection() throws SQLException {
        return sparing(super.getConnection());
    }

    @Override
    public Connection getConnection(String account, String password) throws SQLException {
        return sparing(super.getConnection(account, password));
    }

    private Connection sparing(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("prepare") && space.isLow() && writes(arguments)) {
                        throw new NoRoom();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                });
    }

    private static boolean writes(Object @Nullable [] arguments) {
        if (arguments == null || arguments.length == 0 || !(arguments[0] instanceof String sql)) {
            return false;
        }
        Matcher writing = WRITING.matcher(sql);
        return writing.lookingAt() && !SPARED.contains(writing.group(1).toLowerCase(Locale.ROOT));
    }
}
