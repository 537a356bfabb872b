package org.confide.vault;

import org.confide.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record's trail of what is about to be done, by kind alone. No row, nothing done. */
@Component
class VaultTrail {

    private final ApplicationEventPublisher trail;

    VaultTrail(ApplicationEventPublisher trail) {
        this.trail = trail;
    }

    /**
     * Commits the fact before anything else happens.
     *
     * @throws SealedShut when it can't be written
     */
    void tell(String action) {
        try {
            trail.publishEvent(AuditFact.vault(action));
        } catch (RuntimeException untold) {
            throw new SealedShut("opening them can't be recorded just now.");
        }
    }
}
