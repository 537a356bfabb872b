package org.confide.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.confide.ConfideApplication;
import org.confide.client.ClientId;
import org.confide.database.BenchDatabase;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceId;
import org.confide.practice.ServiceKind;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.vault.BenchVault;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * A practice with a number of clients: a database server of its own, filled, and the whole application on it.
 * Client 1 to 5 have 10 notes, 6 to 10 have 100, 11 to 15 have 1,000, the others {@link NoteRows#USUAL}; the first
 * hundred are the author's.
 */
final class BenchPractice implements AutoCloseable {

    /** How many clients there are of each special number of notes. */
    static final int ALIKE = 5;

    /** How many notes wait for the supervisor, of eight authors, in every practice of at least a thousand clients. */
    static final int WAITING = 20_000;

    private static final int SPECIAL = 3 * ALIKE;
    private static final int SEALED = 200;
    private static final int WAITING_EACH = 25;
    private static final int TRAIL_EACH = 50;

    private final int clients;
    private final BenchDatabase database;
    private final ConfigurableApplicationContext context;
    private final SecurityContextHolderStrategy whoIsHere;
    private final Connection administrator;
    private final SignedIn author;
    private final SignedIn frontDesk;
    private final SignedIn supervisor;
    private final SignedIn privacyOfficer;
    private final NoteRows notes;
    private final BenchVault vault;

    private BenchPractice(int clients, BenchDatabase database) throws SQLException {
        this.clients = clients;
        this.database = database;
        this.context = new SpringApplicationBuilder(ConfideApplication.class)
                .profiles("test")
                .initializers(database, BenchPractice::leaveTestConfigurationsOut)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=warn");
        this.whoIsHere = SecurityContextHolder.getContextHolderStrategy();
        this.administrator = database.administrator();
        administrator.setCatalog("confide_record");
        SampleStaff staff = bean(SampleStaff.class);
        this.author = staff.clinician();
        this.frontDesk = staff.frontDesk();
        this.supervisor = staff.person("Ruth Adeyemi", Role.SUPERVISOR);
        this.privacyOfficer = staff.person("Piet Vermeer", Role.PRIVACY_OFFICER);
        bean(SampleNotes.class).password(author);
        this.notes = new NoteRows(
                administrator,
                author.account(),
                service(),
                bean(PracticeTime.class).today());
        fill();
        this.vault = BenchVault.with(context, author, withNotes(10), SEALED);
    }

    /** Starts and fills one. */
    static BenchPractice with(int clients) throws SQLException {
        long begin = System.nanoTime();
        BenchDatabase database = BenchDatabase.empty("clients-" + clients, "1G");
        try {
            BenchPractice practice = new BenchPractice(clients, database);
            System.out.printf(
                    "A practice with %,d clients in %d s%n", clients, (System.nanoTime() - begin) / 1_000_000_000L);
            return practice;
        } catch (SQLException | RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private void fill() throws SQLException {
        try (var settings = administrator.createStatement()) {
            settings.execute("SET unique_checks = 0, foreign_key_checks = 0");
            new ClientRows(administrator, author.account()).insert(clients);
            notes.planned(1, clients);
            notes.signed(1, ALIKE, 10);
            notes.signed(ALIKE + 1, 2 * ALIKE, 100);
            notes.signed(2 * ALIKE + 1, SPECIAL, 1_000);
            notes.signed(SPECIAL + 1, clients, NoteRows.USUAL);
            notes.drafts(1, SPECIAL + 1, NoteRows.FIRST_DRAFT);
            waiting();
            notes.trail(clients, TRAIL_EACH);
            new SealedRows(administrator).insert(clients);
            settings.execute("SET unique_checks = 1, foreign_key_checks = 1");
            settings.execute("ANALYZE TABLE client, client_contact, client_search_key, treatment_team_member, session,"
                    + " session_client, progress_note, progress_note_version, note_signature, addendum, audit_event,"
                    + " confide_vault.note, confide_vault.note_version, confide_vault.access_log");
        }
    }

    private void waiting() throws SQLException {
        int first = ClientRows.CASELOAD + 1;
        int last = Math.min(clients, ClientRows.CASELOAD + WAITING / WAITING_EACH);
        notes.waiting(first, last, WAITING_EACH);
        for (int clinician = 1; clinician * ClientRows.CASELOAD < last; clinician++) {
            bean(SampleStaff.class)
                    .supervise(
                            new AccountId(MadeId.ACCOUNT.of(clinician)),
                            supervisor.account(),
                            LocalDate.of(2020, 1, 1));
        }
    }

    private static void leaveTestConfigurationsOut(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("leaveTestConfigurationsOut", new TypeExcludeFilter() {
            @Override
            public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
                return reader.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
            }

            @Override
            public boolean equals(Object other) {
                return this == other;
            }

            @Override
            public int hashCode() {
                return System.identityHashCode(this);
            }
        });
    }

    /** Makes this the practice somebody is signed in to: each has a place of its own for who that is. */
    void enter() {
        SecurityContextHolder.setContextHolderStrategy(whoIsHere);
    }

    int size() {
        return clients;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The author of the first hundred clients' notes, a clinician. */
    SignedIn author() {
        return author;
    }

    SignedIn frontDesk() {
        return frontDesk;
    }

    SignedIn supervisor() {
        return supervisor;
    }

    SignedIn privacyOfficer() {
        return privacyOfficer;
    }

    /** The service all sessions were. */
    ServiceId service() {
        return bean(SampleSessions.class).service(ServiceKind.INDIVIDUAL);
    }

    /** The number of the first client with 10, 100 or 1,000 notes. */
    static int firstWithNotes(int notes) {
        return switch (notes) {
            case 10 -> 1;
            case 100 -> ALIKE + 1;
            case 1_000 -> 2 * ALIKE + 1;
            default -> throw new IllegalArgumentException("no client has " + notes + " notes");
        };
    }

    /** The clients with 10, 100 or 1,000 notes. */
    static List<ClientId> withNotes(int notes) {
        int first = firstWithNotes(notes);
        return IntStream.range(first, first + ALIKE)
                .mapToObj(number -> new ClientId(MadeId.CLIENT.of(number)))
                .toList();
    }

    NoteRows notes() {
        return notes;
    }

    BenchVault vault() {
        return vault;
    }

    Hand hand() {
        return new Hand(context.getBean("dataSource", DataSource.class));
    }

    /** {@return how many statements an act runs, on both pools} */
    long statements(Runnable act) throws SQLException {
        long before = database.statements(administrator);
        act.run();
        return database.statements(administrator) - before;
    }

    @Override
    public void close() throws SQLException {
        administrator.close();
        context.close();
        database.close();
    }
}
