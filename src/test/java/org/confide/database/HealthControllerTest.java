package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.datasource.AbstractDataSource;

class HealthControllerTest {

    @Test
    void it_says_down_when_the_record_is_out_of_reach_and_nothing_else() {
        DataSource record = new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLException("host db.internal refused confide_app");
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        HealthController health = new HealthController(record, FreeSpace.elsewhere());
        assertThat(health.health().getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(health.health().getBody()).isEqualTo("DOWN");
    }
}
