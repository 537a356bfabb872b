package org.confide.note;

import java.time.Clock;
import java.util.List;
import org.confide.note.spi.SigningCheck;
import org.springframework.stereotype.Component;

/** Asks every check what stands between a draft and its signature. */
@Component
public class BeforeSigning {

    private final List<SigningCheck> checks;
    private final Clock clock;

    BeforeSigning(List<SigningCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Lists what is missing.
     *
     * @param content what the draft says
     * @return the findings, empty when the note can be signed
     */
    public List<Finding> missing(DraftContent content) {
        return checks.stream()
                .flatMap(check -> check.findings(content, clock.instant()).stream())
                .toList();
    }
}
