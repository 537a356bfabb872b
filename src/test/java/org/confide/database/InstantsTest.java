package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An instant is stored in UTC wherever the server stands, and whichever way it goes into the database. */
class InstantsTest {

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void stand_in_new_york() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    }

    @AfterEach
    void go_home() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01T12:00:00.123456Z", "2027-03-14T07:30:00Z", "2026-11-01T05:30:00Z"})
    void an_instant_goes_in_and_comes_out_as_it_was(String text) throws SQLException {
        Instant instant = Instant.parse(text);
        try (Connection connection = TestDatabase.administrator();
                PreparedStatement sent =
                        connection.prepareStatement("select cast(? as char), cast(? as datetime(6))")) {
            sent.setTimestamp(1, Timestamp.from(instant));
            sent.setTimestamp(2, Timestamp.from(instant));
            try (ResultSet row = sent.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).startsWith(text.substring(0, 19).replace('T', ' '));
                assertThat(row.getTimestamp(2).toInstant()).isEqualTo(instant);
            }
        }
    }
}
