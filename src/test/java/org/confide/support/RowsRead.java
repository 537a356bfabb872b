package org.confide.support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.confide.database.TestDatabase;

/** How many rows of each of the record's tables the server read during an act, on every connection. */
public final class RowsRead {

    private final Map<String, Long> rows;

    private RowsRead(Map<String, Long> rows) {
        this.rows = rows;
    }

    public static RowsRead during(Runnable act) {
        try (Connection database = TestDatabase.administrator();
                Statement statement = database.createStatement()) {
            statement.execute("set global userstat = 1");
            statement.execute("flush table_statistics");
            try {
                act.run();
                Map<String, Long> rows = new HashMap<>();
                try (ResultSet tables = statement.executeQuery("select table_name, rows_read"
                        + " from information_schema.table_statistics where table_schema = 'confide_record'")) {
                    while (tables.next()) {
                        rows.put(tables.getString(1), tables.getLong(2));
                    }
                }
                return new RowsRead(rows);
            } finally {
                statement.execute("set global userstat = 0");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public long of(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /** For the message of a failed assertion. */
    @Override
    public String toString() {
        return rows.toString();
    }
}
