package org.confide.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** SQL by hand on a pool of the application: what a service is measured against. */
final class Hand {

    /** Kept where nobody looks, so that reading can't be left out as useless. */
    private static volatile long seen;

    private final DataSource pool;

    Hand(DataSource pool) {
        this.pool = pool;
    }

    /** Work on one connection. */
    interface Work {
        long on(Connection connection) throws SQLException;
    }

    /** Statements that stand alone, each its own transaction. */
    long alone(Work work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return work.on(connection);
        }
    }

    /** Statements that stand or fall together. */
    long together(Work work) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            long result = work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        }
    }

    /** Reads all rows with all columns, and answers how many rows. */
    static long read(Connection connection, String sql, Object... values) throws SQLException {
        return rows(connection, sql, values).size();
    }

    /** The first column of each row, all others read too. */
    static List<String> rows(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            List<String> first = new ArrayList<>();
            long length = 0;
            while (rows.next()) {
                first.add(rows.getString(1));
                for (int column = 2; column <= columns; column++) {
                    Object value = rows.getObject(column);
                    length += value instanceof String text ? text.length() : 1;
                }
            }
            seen = length;
            return first;
        }
    }

    static int write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** A row of the trail, as the application writes it. */
    static long audit(Connection connection, UUID actor, String category, String action, UUID object, UUID client)
            throws SQLException {
        return write(
                connection,
                "insert into audit_event (at, actor, category, action, object, client, detail)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                Timestamp.from(Instant.now()),
                actor.toString(),
                category,
                action,
                object == null ? null : object.toString(),
                client == null ? null : client.toString(),
                null);
    }

    /** As many question marks as there are values, for an IN. */
    static String marks(List<?> values) {
        return "?" + ", ?".repeat(values.size() - 1);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
