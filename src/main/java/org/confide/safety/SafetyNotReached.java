package org.confide.safety;

import org.springframework.dao.TransientDataAccessException;

/** Two windows began the same draft at the same moment. The slower one tries again and then meets the other's. */
class SafetyNotReached extends TransientDataAccessException {

    SafetyNotReached(Throwable cause) {
        super("Another window began this draft at the same moment.", cause);
    }
}
