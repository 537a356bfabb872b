package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.confide.support.DatabaseTest;
import org.confide.support.Writers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database goes away again and again while people write. The application is not started again. */
@DatabaseTest
@Tag("nightly")
class DatabaseRoundsTest {

    private static final int ROUNDS = Integer.getInteger("confide.rounds", 10);
    private static final int WRITERS = 4;
    private static final int SAVES_BETWEEN = 5;
    private static final Duration BACK = Duration.ofSeconds(60);

    @Autowired
    BeanFactory application;

    @Autowired
    JdbcClient jdbc;

    /** How it goes away. */
    private enum End {
        /** As when the power goes. */
        KILLED {
            @Override
            void come() {
                TestDatabase.server().process().destroyForcibly();
            }
        },
        /** As when an administrator starts it anew. */
        SHUT_DOWN {
            @Override
            void come() throws SQLException {
                try (Connection administrator = TestDatabase.administrator();
                        Statement statement = administrator.createStatement()) {
                    statement.execute("shutdown");
                }
            }
        };

        abstract void come() throws SQLException;
    }

    @ParameterizedTest
    @EnumSource
    void nothing_that_was_called_saved_is_lost_and_it_comes_back_by_itself(End end) throws Exception {
        Duration longest = Duration.ZERO;
        Writers writers = Writers.of(application, WRITERS);
        try (writers) {
            for (int round = 0; round < ROUNDS; round++) {
                writers.awaitEach(SAVES_BETWEEN, BACK);
                ProcessHandle server = TestDatabase.server().process();
                end.come();
                server.onExit().join();
                Duration back = writers.awaitEach(1, BACK);
                longest = back.compareTo(longest) > 0 ? back : longest;
                assertThat(Writers.lost(writers.ledger(), jdbc))
                        .as("round %d", round)
                        .isEmpty();
            }
        }
        assertThat(Writers.lost(writers.ledger(), jdbc)).isEmpty();
        System.out.printf(
                "%s %d times: %d saves called that, none lost; %d tries not confirmed, the longest %d ms; back after %d ms at"
                        + " most%n",
                end,
                ROUNDS,
                writers.saves(),
                writers.refusals(),
                writers.longestTry().toMillis(),
                longest.toMillis());
    }
}
