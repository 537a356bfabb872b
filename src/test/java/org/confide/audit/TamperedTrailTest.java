package org.confide.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.database.TestDatabase;
import org.confide.shared.AuditFact;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What whoever runs the database could do to the trail, and that each is found. Everything is done and looked at on the
 * administrator's own connection and rolled back, so that the trail of the other tests stays whole.
 */
@DatabaseTest
class TamperedTrailTest {

    @TempDir
    Path folder;

    @Autowired
    Sealer sealer;

    @Autowired
    SealKey key;

    @Autowired
    Chain chain;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate act;

    Connection administrator;
    JdbcTemplate many;
    JdbcClient root;
    OutsideHeads heads;
    List<Long> mine;

    @BeforeEach
    void a_sealed_trail() throws SQLException {
        heads = new OutsideHeads(folder.resolve("heads"));
        sealer.seal();
        long before = chain.newest();
        for (int batch = 0; batch < 3; batch++) {
            happened(3);
            takeOutside();
        }
        administrator = TestDatabase.administrator();
        administrator.setCatalog("confide_record");
        administrator.setAutoCommit(false);
        many = new JdbcTemplate(new SingleConnectionDataSource(administrator, true));
        root = JdbcClient.create(many);
        mine = root.sql("select event_id from audit_batch_member where event_id > :before order by event_id")
                .param("before", before)
                .query(Long.class)
                .list();
        assertThat(mine).hasSizeGreaterThanOrEqualTo(9);
    }

    @AfterEach
    void nothing_happened() throws SQLException {
        administrator.rollback();
        administrator.close();
    }

    private void happened(int times) {
        for (int i = 0; i < times; i++) {
            act.executeWithoutResult(
                    status -> events.publishEvent(AuditFact.change("note.sign", UUID.randomUUID(), null)));
        }
    }

    private void takeOutside() {
        try {
            heads.append(sealer.seal().orElseThrow());
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private Verification verified(Map<Long, String> outside) {
        return new TrailVerifier(new Chain(many), key.verifier(), outside).verify();
    }

    private Finding first() {
        return verified(Map.of()).findings().getFirst();
    }

    private void change(String sql, Object... parameters) {
        assertThat(root.sql(sql).params(parameters).update()).isPositive();
    }

    private long batchOf(long row) {
        return root.sql("select batch_no from audit_batch_member where event_id = ?")
                .param(row)
                .query(Long.class)
                .single();
    }

    @Test
    void what_nobody_touched_is_good_and_gaps_in_the_numbers_mean_nothing() {
        act.executeWithoutResult(status -> {
            events.publishEvent(AuditFact.change("note.sign", UUID.randomUUID(), null));
            status.setRollbackOnly();
        });
        happened(1);
        takeOutside();
        Verification good = new TrailVerifier(chain, key.verifier(), heads.all()).verify();
        assertThat(good.findings()).isEmpty();
        assertThat(good.rows()).isGreaterThanOrEqualTo(10);
        assertThat(good.heads()).isEqualTo(4);
    }

    @Test
    void a_changed_row_is_named() {
        change("update audit_event set at = timestampadd(hour, -1, at) where id = ?", mine.get(4));
        assertThat(first()).isEqualTo(new Finding(mine.get(4), "Row " + mine.get(4) + " is not what was sealed."));
    }

    @Test
    void a_removed_row_is_named() {
        change("delete from audit_event where id = ?", mine.get(4));
        assertThat(first()).isEqualTo(new Finding(mine.get(4), "Row " + mine.get(4) + " was removed."));
    }

    @Test
    void a_row_removed_with_its_listing_is_noticed_in_its_batch() {
        long batch = batchOf(mine.get(4));
        change("delete from audit_event where id = ?", mine.get(4));
        change("delete from audit_batch_member where event_id = ?", mine.get(4));
        assertThat(first().sentence())
                .isEqualTo("The list of rows of batch " + batch + " is not the one that was sealed.");
    }

    @Test
    void an_inserted_row_is_named_and_never_sealed() {
        long free = mine.get(8);
        change("update audit_event set id = id + 1000000 where id = ?", free);
        change("delete from audit_batch_member where event_id = ?", free);
        long into = mine.get(4);
        change("delete from audit_event where id = ?", into);
        change("delete from audit_batch_member where event_id = ?", into);
        change(
                "insert into audit_event (id, at, category, action) values (?, '2020-01-01', 'READ', 'note.read')",
                into);
        assertThat(verified(Map.of()).findings())
                .contains(new Finding(into, "Row " + into + " was put between sealed rows."));
        assertThat(new Chain(many).unsealed(chain.newest(), Instant.now(), 10)).noneMatch(row -> row.id() == into);
    }

    @Test
    void rows_that_changed_places_are_named() {
        long one = mine.get(3);
        long two = mine.get(4);
        change("update audit_event set id = 0 - id where id = ?", one);
        change("update audit_event set id = ? where id = ?", one, two);
        change("update audit_event set id = ? where id = ?", two, -one);
        assertThat(verified(Map.of()).findings().stream().map(Finding::row)).startsWith(one, two);
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_the_head_kept_outside() {
        long batch = batchOf(mine.get(6));
        change("delete from audit_event where id >= ?", mine.get(6));
        change("delete from audit_batch_member where event_id >= ?", mine.get(6));
        change("delete from audit_batch where no >= ?", batch);
        assertThat(verified(Map.of()).good()).isTrue();
        Finding cut = verified(heads.all()).findings().getFirst();
        assertThat(cut.row()).isEqualTo(mine.get(5) + 1);
        assertThat(cut.sentence()).startsWith("The end is cut off after row " + mine.get(5) + ": ");
    }

    @Test
    void a_batch_that_is_missing_is_noticed() {
        long batch = batchOf(mine.get(3));
        change("delete from audit_batch where no = ?", batch);
        assertThat(first().sentence()).startsWith("What batch " + batch + " sealed is missing");
        change("delete from audit_batch where no > ?", batch);
        assertThat(first())
                .isEqualTo(new Finding(mine.get(3), "The batch that sealed row " + mine.get(3) + " is missing."));
    }

    @Test
    void a_chain_made_anew_without_the_key_is_found_and_so_is_one_with_it() throws Exception {
        change("update audit_event set action = 'nothing.special' where id = ?", mine.get(4));
        makeAnew(SealKey.readOrMake(folder.resolve("another.key")), Clock.systemUTC());
        assertThat(first())
                .isEqualTo(new Finding(
                        root.sql("select min(event_id) from audit_batch_member")
                                .query(Long.class)
                                .single(),
                        "Batch 1 is not signed by this installation's key."));

        makeAnew(key, Clock.systemUTC());
        assertThat(verified(Map.of()).good()).isTrue();
        assertThat(verified(heads.all()).findings().getFirst().sentence())
                .containsAnyOf("kept outside", "outside copy");
        assertThat(Files.size(heads.file())).isPositive();
    }

    private void makeAnew(SealKey by, Clock clock) {
        root.sql("delete from audit_batch").update();
        root.sql("delete from audit_batch_member").update();
        Sealer forger = new Sealer(new Chain(many), by, clock, TransactionOperations.withoutTransaction());
        long before;
        do {
            before = new Chain(many).newest();
            forger.seal();
        } while (new Chain(many).newest() > before);
    }

    @Test
    void a_clock_set_back_is_named() {
        Clock behind = Clock.offset(Clock.systemUTC(), Duration.ofHours(-2));
        root.sql("insert into audit_event (at, category, action) values (?, 'READ', 'note.read')")
                .param(java.sql.Timestamp.from(behind.instant()))
                .update();
        long row = new Chain(many).highest();
        new Sealer(new Chain(many), key, behind, TransactionOperations.withoutTransaction()).seal();
        assertThat(first().row()).isEqualTo(row);
        assertThat(first().sentence()).startsWith("The clock was set back: ");
    }
}
