package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What the runtime accounts may do, table by table, against the list in grants.txt. */
@DatabaseTest
class GrantsTest {

    @Test
    void the_runtime_roles_hold_exactly_the_listed_rights() throws Exception {
        assertThat(granted()).isEqualTo(listed());
    }

    @Test
    void no_right_covers_a_whole_schema() throws SQLException {
        assertThat(supervisor("SELECT grantee, table_schema FROM information_schema.schema_privileges"
                        + " WHERE grantee REGEXP 'runtime|confide_app|confide_vault.?@'"))
                .isEmpty();
        assertThat(supervisor("SELECT grantee, privilege_type FROM information_schema.user_privileges"
                        + " WHERE grantee REGEXP 'confide' AND grantee NOT REGEXP 'supervisor'"
                        + " AND privilege_type <> 'USAGE'"))
                .isEmpty();
    }

    @Test
    void every_table_has_a_primary_key() throws SQLException {
        assertThat(supervisor("SELECT t.table_name, t.table_schema FROM information_schema.tables t"
                        + " WHERE t.table_schema LIKE 'confide%' AND t.table_type = 'BASE TABLE' AND NOT EXISTS (SELECT 1"
                        + " FROM information_schema.table_constraints c WHERE c.table_schema = t.table_schema"
                        + " AND c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY')"))
                .isEmpty();
    }

    /** Every table of both schemas, those without a grant too; column grants as {@code UPDATE(status)}. */
    private static Map<String, String> granted() throws SQLException {
        return supervisor("""
                SELECT CONCAT(t.table_schema, '.', t.table_name), COALESCE((
                    SELECT GROUP_CONCAT(p.right_name ORDER BY p.right_name SEPARATOR ' ') FROM (
                        SELECT table_schema, table_name, privilege_type AS right_name FROM information_schema.table_privileges
                        WHERE grantee LIKE '%runtime%'
                        UNION
                        SELECT table_schema, table_name, CONCAT(privilege_type, '(', column_name, ')') FROM information_schema.column_privileges
                        WHERE grantee LIKE '%runtime%') p
                    WHERE p.table_schema = t.table_schema AND p.table_name = t.table_name), '')
                FROM information_schema.tables t WHERE t.table_schema IN ('confide_record', 'confide_vault')""");
    }

    private static Map<String, String> supervisor(String sql) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = TestDatabase.connections().open(DatabaseAccount.SUPERVISOR);
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.put(result.getString(1), result.getString(2));
            }
        }
        return rows;
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        String content = new ClassPathResource("grants.txt").getContentAsString(StandardCharsets.UTF_8);
        content.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.strip().split("\\s+", 2);
            rows.put(parts[0], parts.length > 1 ? parts[1] : "");
        });
        return rows;
    }
}
