package org.confide.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The benchmark. It fails when something does not work, never because something is slow: what it measures is in
 * {@code target/bench/results.json}. {@code -Dbench.clients=1000} measures one practice of that size only.
 */
@Tag("bench")
class SpeedTest {

    private final List<BenchPractice> practices = new ArrayList<>();

    @AfterEach
    void close() throws SQLException {
        for (BenchPractice practice : practices) {
            practice.close();
        }
    }

    @Test
    void services_beside_sql_by_hand() throws SQLException, IOException {
        for (int clients : sizes()) {
            practices.add(BenchPractice.with(clients));
        }
        Rounds rounds = new Rounds(practices);
        rounds.run();
        Report report = new Report(rounds);
        report.write();
        System.out.println(report);
        report.crowd(new Crowd(practices.getLast()).result());
        report.write();
    }

    private static int[] sizes() {
        return Arrays.stream(
                        System.getProperty("bench.clients", "1000,10000,100000").split(","))
                .mapToInt(Integer::parseInt)
                .sorted()
                .toArray();
    }
}
