package org.confide.note;

import org.springframework.dao.TransientDataAccessException;

/** Two windows began the same note at the same moment. The slower one tries again and then meets the other's draft. */
class DraftNotReached extends TransientDataAccessException {

    DraftNotReached(Throwable cause) {
        super("Another window began this note at the same moment.", cause);
    }
}
