package org.confide.note.spi;

import java.time.Instant;
import java.util.List;
import org.confide.note.DraftContent;
import org.confide.note.Finding;

/** A rule that a note must meet before it is signed. */
public interface SigningCheck {

    /**
     * Looks at a draft.
     *
     * @param content what it says
     * @param now the present
     * @return what is missing, in the order in which the editor shows it; empty when nothing is
     */
    List<Finding> findings(DraftContent content, Instant now);
}
