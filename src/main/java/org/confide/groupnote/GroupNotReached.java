package org.confide.groupnote;

import org.springframework.dao.TransientDataAccessException;

/** Two windows began the same notes at the same moment. The slower one tries again and then meets the other's. */
class GroupNotReached extends TransientDataAccessException {

    GroupNotReached(Throwable cause) {
        super("Another window began these notes at the same moment.", cause);
    }
}
