package org.confide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.confide.database.TestDatabase;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.NoRoom;
import org.confide.shared.RecordTrouble;
import org.confide.support.SampleDoor;
import org.confide.support.SmallDisk;
import org.confide.support.Visitor;
import org.confide.support.Writers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Confide with its own database on a real disk that people write full. A MariaDB that finds no room ends itself; Confide
 * stops before that, and goes on when there is room.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = SmallDiskTest.OnTheDisk.class)
@Tag("nightly")
class SmallDiskTest {

    private static final List<String> OPTIONS = TestDatabase.optionsOf("small-disk");
    private static final long MEGABYTE = 1_000_000;
    private static final long KEPT_FREE = 48 * MEGABYTE;
    private static final long ROOM = 24 * MEGABYTE;

    private static SmallDisk disk;
    private static SecurityContextHolderStrategy others;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecordTrouble trouble;

    @Autowired
    SampleDoor door;

    /** What Confide is told of its folder, and how much of so small a disk it is to keep free. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class OnTheDisk implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> settings = OPTIONS.stream()
                    .map(option -> option.substring(2).split("=", 2))
                    .filter(option -> !option[0].startsWith("spring."))
                    .collect(Collectors.toMap(option -> option[0], option -> option[1]));
            settings.put("confide.database.keep-free", KEPT_FREE + "B");
            settings.put("confide.nightly.look-every", "0s");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("onTheDisk", settings));
        }
    }

    private static Path home() {
        String start = "--confide.data-dir=";
        return OPTIONS.stream()
                .filter(option -> option.startsWith(start))
                .map(option -> Path.of(option.substring(start.length())))
                .findFirst()
                .orElseThrow();
    }

    @BeforeAll
    static void a_disk() {
        others = SecurityContextHolder.getContextHolderStrategy();
        disk = SmallDisk.over(home(), "700m");
    }

    @AfterAll
    static void no_disk() {
        // It is one for all of a process, and the server that was started last has put its own there.
        SecurityContextHolder.setContextHolderStrategy(others);
        if (disk != null) {
            disk.close();
        }
    }

    @Test
    @DirtiesContext
    void it_stops_writing_in_words_before_the_database_ends_and_goes_on_when_there_is_room() throws Exception {
        SignedIn person = door.person(Role.CLINICIAN);
        disk.fill(KEPT_FREE + ROOM);
        Writers writers = Writers.filling(application, 4);
        try (writers) {
            await(Duration.ofMinutes(10), writers::areTold);
            long saved = writers.saves();
            assertThat(saved).isPositive();
            assertThat(disk.free()).isBetween(KEPT_FREE / 2, KEPT_FREE);
            assertThat(trouble.words()).contains(NoRoom.REFUSED);
            Visitor visitor = new Visitor(port);
            assertThat(visitor.get("/health").body()).isEqualTo("DOWN");
            assertThat(Visitor.target(visitor.signIn(person.signInName(), SampleDoor.PASSWORD)))
                    .doesNotContain("error");
            assertThat(visitor.get("/clients").statusCode()).isEqualTo(200);
            // However long they try: what it still writes by itself is little.
            Thread.sleep(20_000);
            assertThat(writers.saves()).isEqualTo(saved);
            assertThat(disk.free()).isGreaterThan(KEPT_FREE / 2);
            assertThat(Writers.lost(writers.ledger(), jdbc)).isEmpty();

            disk.resize("900m");
            Duration again = writers.awaitEach(1, Duration.ofSeconds(30));
            assertThat(trouble.words()).isEmpty();
            assertThat(visitor.get("/health").body()).isEqualTo("UP");
            System.out.printf(
                    "%d notes saved until the disk was called full with %d MB left, %d tries refused; %d ms after there was"
                            + " room everybody had saved%n",
                    saved, KEPT_FREE / MEGABYTE, writers.refusals(), again.toMillis());
        }
        assertThat(Writers.lost(writers.ledger(), jdbc)).isEmpty();
        assertThat(jdbc.sql("check table progress_note_draft")
                        .query((row, number) -> row.getString("Msg_text"))
                        .list())
                .containsExactly("OK");
        assertThat(serverLog()).doesNotContain("Disk is full", "No space left", "signal 6");
    }

    private static String serverLog() throws IOException {
        return Files.readString(home().resolve("mariadb/server.log"), StandardCharsets.ISO_8859_1);
    }

    private static void await(Duration patience, java.util.function.BooleanSupplier condition)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }
}
