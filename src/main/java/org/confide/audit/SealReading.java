package org.confide.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who read the trail how well it is protected. */
@Service
@MayReadTheTrail
@Transactional(readOnly = true)
public class SealReading {

    private final Chain chain;
    private final CheckRows checks;
    private final TrailDigest digest;
    private final OutsideCopy outside;

    SealReading(Chain chain, CheckRows checks, TrailDigest digest, OutsideCopy outside) {
        this.chain = chain;
        this.checks = checks;
        this.digest = digest;
        this.outside = outside;
    }

    /** {@return how things stand now} */
    public SealState state() {
        Optional<Instant> file = outside.last().map(OutsideHeads.Line::at);
        Instant lastOutside = Stream.of(file, checks.lastMailed())
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(null);
        return new SealState(
                chain.last().map(Batch::sealedAt).orElse(null),
                chain.highest() > chain.newest(),
                outside.named() || digest.sends(),
                lastOutside,
                checks.last().orElse(null));
    }
}
