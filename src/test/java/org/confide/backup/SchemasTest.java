package org.confide.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.confide.database.TestDatabase;
import org.confide.shared.CommandDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several servers of a new version may be started at the same moment on one database that has no tables yet. */
class SchemasTest {

    private static final int SERVERS = 2;

    @Test
    void servers_that_migrate_at_the_same_moment_take_turns_and_leave_whole_histories() throws Exception {
        try (CommandDatabase database = CommandDatabase.open(emptyFolder());
                ExecutorService servers = Executors.newFixedThreadPool(SERVERS)) {
            CyclicBarrier together = new CyclicBarrier(SERVERS);
            List<Future<?>> starts = new ArrayList<>();
            for (int i = 0; i < SERVERS; i++) {
                starts.add(servers.submit(() -> {
                    together.await();
                    new Schemas(database.known()).migrate();
                    return null;
                }));
            }
            for (Future<?> start : starts) {
                start.get();
            }
            for (String schema : List.of("record", "vault")) {
                assertThat(history(database, schema)).as(schema).isEqualTo(whole(schema));
            }
            assertThat(new Schemas(database.known()).awaitUpgrade()).isFalse();
        }
    }

    private static StandardEnvironment emptyFolder() {
        Map<String, Object> options = new HashMap<>();
        TestDatabase.optionsOf("at-once").forEach(option -> {
            int equals = option.indexOf('=');
            options.put(option.substring(2, equals), option.substring(equals + 1));
        });
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("options", options));
        environment.setActiveProfiles("test");
        return environment;
    }

    /** Of each row its rank and whether it succeeded, with how many scripts are told of. */
    private static List<String> history(CommandDatabase database, String schema) {
        JdbcClient history = JdbcClient.create(database.reading("confide_" + schema));
        return history.sql("select concat(installed_rank, ' ', success, ' ', (select count(distinct script)"
                        + " from flyway_schema_history)) from flyway_schema_history order by installed_rank")
                .query(String.class)
                .list();
    }

    /** Each script once, one after the other, without a failure. */
    private static List<String> whole(String schema) throws IOException {
        int scripts =
                new PathMatchingResourcePatternResolver().getResources("classpath:db/" + schema + "/V*.sql").length;
        return IntStream.rangeClosed(1, scripts)
                .mapToObj(rank -> rank + " 1 " + scripts)
                .toList();
    }
}
