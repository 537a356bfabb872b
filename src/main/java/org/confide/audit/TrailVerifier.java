package org.confide.audit;

import com.google.crypto.tink.PublicKeyVerify;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confide.audit.Chain.Member;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the trail is what was sealed, from the first batch to the last, a page at a time. It needs the public
 * key and reading rights, nothing else. That the end was cut off shows only against heads kept outside the database.
 */
final class TrailVerifier {

    private static final int PAGE = 50;
    private static final int MOST_FINDINGS = 100;

    /** A clock is put right by less than this without anybody having set it back. */
    private static final Duration STEP = Duration.ofMinutes(1);

    private final Chain chain;
    private final PublicKeyVerify key;
    private final Map<Long, String> heads;
    private final List<Finding> findings = new ArrayList<>();

    private @Nullable Batch previous;
    private long lastRow;
    private long rows;
    private long batches;

    /**
     * Gets ready to look once.
     *
     * @param chain the tables
     * @param key the public key
     * @param heads heads by number of the batch, as they were kept outside; may be empty
     */
    TrailVerifier(Chain chain, PublicKeyVerify key, Map<Long, String> heads) {
        this.chain = chain;
        this.key = key;
        this.heads = heads;
    }

    Verification verify() {
        List<Batch> page = chain.batches(0, PAGE);
        while (!page.isEmpty() && findings.size() < MOST_FINDINGS) {
            Map<Long, List<Member>> members = chain
                    .members(page.getFirst().no(), page.getLast().no())
                    .stream()
                    .collect(Collectors.groupingBy(Member::batch));
            for (Batch batch : page) {
                look(batch, members.getOrDefault(batch.no(), List.of()));
            }
            page = chain.batches(page.getLast().no(), PAGE);
        }
        lookBehind();
        lookBetween();
        return new Verification(batches, rows, Optional.ofNullable(previous), heads.size(), findings);
    }

    private void look(Batch batch, List<Member> members) {
        members.forEach(this::look);
        long first = members.isEmpty() ? lastRow + 1 : members.getFirst().row();
        follows(batch, first);
        List<String> hashes = members.stream().map(Member::hash).toList();
        if (members.size() != batch.count() || !TrailHash.of(hashes).equals(batch.rowsHash())) {
            found(first, "The list of rows of batch " + batch.no() + " is not the one that was sealed.");
        }
        if (!signed(batch)) {
            found(first, "Batch " + batch.no() + " is not signed by this installation's key.");
        }
        String outside = heads.get(batch.no());
        if (outside != null && !outside.equals(batch.head())) {
            found(first, "Batch " + batch.no() + " is not the one whose head was kept outside.");
        }
        lastRow = members.isEmpty()
                ? lastRow
                : Math.max(lastRow, members.getLast().row());
        rows += members.size();
        batches++;
        previous = batch;
    }

    private void look(Member member) {
        TrailRow now = member.now();
        if (now == null) {
            found(member.row(), "Row " + member.row() + " was removed.");
        } else if (!TrailHash.of(now).equals(member.hash())) {
            found(member.row(), "Row " + member.row() + " is not what was sealed.");
        }
    }

    private void follows(Batch batch, long first) {
        Batch before = previous;
        long expected = before == null ? 1 : before.no() + 1;
        if (batch.no() != expected) {
            found(lastRow + 1, "What batch " + expected + " sealed is missing before row " + first + ".");
        } else if (!batch.previousHash().equals(before == null ? Batch.NOTHING : before.head())) {
            found(first, "Batch " + batch.no() + " does not follow the batch before it.");
        }
        if (before != null && batch.sealedAt().isBefore(before.sealedAt().minus(STEP))) {
            found(
                    first,
                    "The clock was set back: batch " + batch.no() + " was sealed at " + batch.sealedAt()
                            + ", the one before it at " + before.sealedAt() + ".");
        }
    }

    private boolean signed(Batch batch) {
        try {
            key.verify(HexFormat.of().parseHex(batch.signature()), TrailHash.statement(batch));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException not) {
            return false;
        }
    }

    /** What was sealed after the last batch that is there. */
    private void lookBehind() {
        long last = previous == null ? 0 : previous.no();
        chain.listedBehind(last).ifPresent(row -> found(row, "The batch that sealed row " + row + " is missing."));
        heads.keySet().stream()
                .filter(no -> no > last)
                .max(Long::compare)
                .ifPresent(no -> found(
                        lastRow + 1,
                        "The end is cut off after row " + lastRow + ": the outside copy knows batch " + no
                                + ", the database ends with batch " + last + "."));
    }

    /** Rows that stand among sealed ones, belong to no batch, and say that they are older than any that could be late. */
    private void lookBetween() {
        Batch last = previous;
        Instant lastSealed = last == null ? Instant.EPOCH : last.sealedAt();
        long step = 50_000;
        for (long after = 0; after < lastRow && findings.size() < MOST_FINDINGS; after += step) {
            chain.putBetween(after, Math.min(after + step, lastRow), lastSealed)
                    .ifPresent(row -> found(row, "Row " + row + " was put between sealed rows."));
        }
    }

    private void found(long row, String sentence) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(row, sentence));
        }
    }
}
