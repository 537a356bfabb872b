package org.confide.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals what the trail has gained: a batch names its rows by what they were and the head of the batch before, and signs
 * both. Rows are written without a hash and sealed afterwards, since a chain inside the act's own transaction would have
 * every screen wait for every other. A row that is committed late falls into the next batch.
 */
final class Sealer {

    /** The most rows of a batch: it bounds one transaction. */
    static final int MOST_ROWS = 1_000;

    /** The most batches at one go, so that a backlog leaves the database to people in between. */
    private static final int MOST_BATCHES = 20;

    private final Chain chain;
    private final SealKey key;
    private final Clock clock;
    private final TransactionOperations transaction;

    Sealer(Chain chain, SealKey key, Clock clock, TransactionOperations transaction) {
        this.chain = chain;
        this.key = key;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** {@return the last batch after sealing what there was, empty where there never was anything} */
    Optional<Batch> seal() {
        for (int batches = 0; batches < MOST_BATCHES; batches++) {
            if (sealed() < MOST_ROWS) {
                break;
            }
        }
        return chain.last();
    }

    /** How many rows one batch took. */
    private int sealed() {
        try {
            Integer rows = transaction.execute(status -> sealOne());
            return rows == null ? 0 : rows;
        } catch (DuplicateKeyException | ConcurrencyFailureException another) {
            // Another server sealed at the same moment and was faster; the next look takes what it left.
            return 0;
        }
    }

    private int sealOne() {
        Optional<Batch> last = chain.last();
        List<TrailRow> rows =
                chain.unsealed(chain.newest(), last.map(Batch::sealedAt).orElse(Instant.EPOCH), MOST_ROWS);
        if (!rows.isEmpty()) {
            List<String> hashes = rows.stream().map(TrailHash::of).toList();
            chain.append(
                    signed(
                            last.map(Batch::no).orElse(0L) + 1,
                            hashes,
                            last.map(Batch::head).orElse(Batch.NOTHING)),
                    rows,
                    hashes);
        }
        return rows.size();
    }

    private Batch signed(long no, List<String> hashes, String previous) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String rows = TrailHash.of(hashes);
        byte[] signature = key.sign(TrailHash.statement(no, hashes.size(), rows, previous, now));
        return new Batch(no, hashes.size(), rows, previous, now, HexFormat.of().formatHex(signature));
    }
}
