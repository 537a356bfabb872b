package org.confide.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.shared.AuditFact;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sealing beside people who work: several servers, late commits, and more rows than a batch takes. */
@DatabaseTest
class SealerTest {

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

    @Autowired
    JdbcClient jdbc;

    private void happened(int times) {
        act.executeWithoutResult(status -> {
            for (int i = 0; i < times; i++) {
                events.publishEvent(AuditFact.change("note.sign", UUID.randomUUID(), null));
            }
        });
    }

    @Test
    void a_batch_has_at_most_a_thousand_rows_and_a_backlog_takes_several() {
        sealer.seal();
        long before = chain.last().map(Batch::no).orElse(0L);
        happened(Sealer.MOST_ROWS + 1);
        sealer.seal();
        assertThat(chain.batches(before, 10)).extracting(Batch::count).containsExactly(Sealer.MOST_ROWS, 1);
        assertThat(chain.newest()).isEqualTo(chain.highest());
    }

    @Test
    void a_row_that_is_committed_late_falls_into_the_next_batch() {
        act.executeWithoutResult(late -> {
            events.publishEvent(AuditFact.change("note.sign", UUID.randomUUID(), null));
            Thread other = new Thread(() -> {
                happened(1);
                sealer.seal();
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
        sealer.seal();
        assertThat(new TrailVerifier(chain, key.verifier(), Map.of()).verify().findings())
                .isEmpty();
        assertThat(chain.unsealed(chain.newest(), Instant.EPOCH, 10)).isEmpty();
    }

    @Test
    void what_was_sealed_by_one_server_is_not_sealed_again_by_another() throws Exception {
        happened(20);
        Thread[] servers = new Thread[4];
        for (int i = 0; i < servers.length; i++) {
            servers[i] = new Thread(sealer::seal);
            servers[i].start();
        }
        for (Thread server : servers) {
            server.join();
        }
        sealer.seal();
        assertThat(new TrailVerifier(chain, key.verifier(), Map.of()).verify().findings())
                .isEmpty();
        assertThat(chain.unsealed(chain.newest(), Instant.EPOCH, 10)).isEmpty();
    }

    @Test
    void no_account_of_the_application_changes_or_removes_a_seal() {
        for (String sql : List.of(
                "update audit_batch set count = 0",
                "delete from audit_batch",
                "update audit_batch_member set batch_no = 0",
                "delete from audit_batch_member")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasStackTraceContaining("denied");
        }
    }
}
