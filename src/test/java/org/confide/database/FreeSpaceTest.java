package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.confide.shared.NoRoom;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** A disk that runs full stops the writing, in words, before it stops the database. */
@DatabaseTest
class FreeSpaceTest {

    private static final long ENOUGH = 1_000;

    private final HikariDataSource pool = new HikariDataSource();
    private long usable = ENOUGH;

    @BeforeEach
    void a_pool_of_the_application() {
        pool.setJdbcUrl(TestDatabase.connections().pool(DatabaseAccount.APP));
        pool.setUsername(DatabaseAccount.APP.user());
        pool.setPassword(TestDatabase.connections().password(DatabaseAccount.APP));
        pool.setMaximumPoolSize(1);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    /** Asked anew by each guard, so that no test waits for the second in which an answer is kept. */
    private FreeSpace space() {
        return new FreeSpace(() -> usable, ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into task (id) values (null)",
                "INSERT INTO `progress_note_draft` (note_id) VALUES (null)",
                "insert ignore into booking_day (day) values (null)",
                "\n  update session\n set status = status where 1 = 0",
                "replace into reminder_setting (id) values (null)"
            })
    void what_people_enter_is_refused_before_the_database_sees_it(String sql) {
        usable = ENOUGH - 1;
        SparingConnections.in(pool, space());
        assertThatThrownBy(() -> prepare(sql))
                .isInstanceOf(NoRoom.class)
                .hasMessageContaining("disk under the record is nearly full")
                .satisfies(refused -> assertThat(NoRoom.within(new IllegalStateException(refused)))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from task",
                "insert into audit_event (id) values (null)",
                "update account set failed_attempts = 0 where 1 = 0",
                "update second_factor set last_step = 1 where 1 = 0",
                "update recovery_code set used = null where 1 = 0",
                "update passkey set last_used = null where 1 = 0",
                "insert into door_known (subject) values (null)",
                "update nightly_task set version = 1 where 1 = 0",
                "delete from task where 1 = 0"
            })
    void reading_its_traces_signing_in_and_deleting_go_on(String sql) {
        usable = ENOUGH - 1;
        SparingConnections.in(pool, space());
        assertThatCode(() -> prepare(sql)).doesNotThrowAnyException();
    }

    @Test
    void with_room_everything_is_written() {
        SparingConnections.in(pool, space());
        assertThatCode(() -> prepare("update session set status = status where 1 = 0"))
                .doesNotThrowAnyException();
    }

    @Test
    void everybody_is_told_and_told_no_more_when_there_is_room() {
        usable = ENOUGH - 1;
        assertThat(space().words()).contains(NoRoom.REFUSED);
        usable = ENOUGH;
        assertThat(space().words()).isEmpty();
    }

    @Test
    void a_disk_that_cannot_be_asked_stops_nobody() {
        assertThat(new FreeSpace(
                                () -> {
                                    throw new IOException("gone");
                                },
                                ENOUGH)
                        .isLow())
                .isFalse();
    }

    @Test
    void the_disk_of_the_folder_is_the_one_that_is_asked(@TempDir Path folder) throws IOException {
        assertThat(FreeSpace.under(folder, DataSize.ofTerabytes(1_000_000)).isLow())
                .isTrue();
        assertThat(FreeSpace.under(folder, DataSize.ofBytes(1)).isLow()).isFalse();
    }

    private void prepare(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            assertThat(statement).isNotNull();
        }
    }
}
