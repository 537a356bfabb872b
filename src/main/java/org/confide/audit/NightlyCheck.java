package org.confide.audit;

import java.nio.file.Files;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.confide.practice.PracticeTime;
import org.confide.shared.Nightly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Verifies the sealed trail each night, against the heads kept outside too, and keeps what it found. */
@Component
class NightlyCheck implements Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);
    private static final LocalTime HOUR = LocalTime.of(3, 30);

    private final Chain chain;
    private final SealKey key;
    private final CheckRows checks;
    private final PracticeTime time;
    private final Optional<OutsideHeads> outside;

    NightlyCheck(
            Chain chain,
            SealKey key,
            CheckRows checks,
            PracticeTime time,
            @Value("${confide.audit.heads-file:}") String headsFile) {
        this.chain = chain;
        this.key = key;
        this.checks = checks;
        this.time = time;
        this.outside = OutsideHeads.named(headsFile);
    }

    @Override
    public String name() {
        return "audit-verify";
    }

    @Override
    public LocalTime time() {
        return HOUR;
    }

    @Override
    public void run() {
        Map<Long, String> heads = outside.filter(file -> Files.exists(file.file()))
                .map(OutsideHeads::all)
                .orElse(Map.of());
        Verification result = new TrailVerifier(chain, key.verifier(), heads).verify();
        checks.keep(result, time.now());
        result.findings().forEach(finding -> LOG.error("The audit trail: {}", finding.sentence()));
    }
}
