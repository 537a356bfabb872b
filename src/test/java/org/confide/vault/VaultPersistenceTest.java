package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Two databases that know nothing of each other. */
@DatabaseTest
class VaultPersistenceTest {

    @Autowired
    EntityManagerFactory record;

    @Autowired
    @Qualifier("vault")
    EntityManagerFactory vault;

    @Autowired
    DataSource recordPool;

    @Autowired
    @Qualifier("vault")
    DataSource vaultPool;

    @Test
    void neither_unit_maps_the_others_entities() {
        assertThat(record.getMetamodel().getEntities())
                .isNotEmpty()
                .noneMatch(type -> type.getJavaType().getPackageName().startsWith("org.confide.vault"));
        assertThat(vault.getMetamodel().getEntities())
                .hasSize(14)
                .allMatch(type -> type.getJavaType().getPackageName().equals("org.confide.vault"));
    }

    @Test
    void neither_account_sees_the_others_schema() throws SQLException {
        assertThat(schemas(recordPool)).contains("confide_record").doesNotContain("confide_vault");
        assertThat(schemas(vaultPool)).contains("confide_vault").doesNotContain("confide_record");
        refused(recordPool, "select * from confide_vault.note");
        refused(vaultPool, "select * from confide_record.account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update note_version set version_no = 9",
                "delete from note_version",
                "update access_log set kind = 'x'",
                "delete from access_log",
                "delete from note",
                "update note set kind = 'x'",
                "update author_key set key_check = ''",
                "delete from author_key",
                "update wrapper set ciphertext = ''",
                "update installation set kek_check = ''",
                "drop table note_draft",
                "select * from flyway_schema_history"
            })
    void what_is_written_stays_written(String sql) {
        refused(vaultPool, sql);
    }

    private static void refused(DataSource pool, String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> {
                    try (Connection connection = pool.getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .matches(refused -> refused.getErrorCode() == 1142 || refused.getErrorCode() == 1143);
    }

    private static List<String> schemas(DataSource pool) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select schema_name from information_schema.schemata")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
