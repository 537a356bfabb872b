package org.confide.supervision;

import java.util.List;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeSettings;
import org.confide.shared.PlainText;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What waits for a supervisor's signature, the most urgent first: the deadline is the same for all, so the oldest. Each
 * call is one statement.
 */
@Service
@MayReview
public class ReviewQueue {

    /** How many notes a page has. */
    public static final int PAGE = 50;

    private static final int MOST = 1_000;
    private static final int WORDS_LIMIT = 100;

    private final QueueRows rows;
    private final PracticeSettings practice;
    private final CurrentUser currentUser;

    ReviewQueue(QueueRows rows, PracticeSettings practice, CurrentUser currentUser) {
        this.rows = rows;
        this.practice = practice;
        this.currentUser = currentUser;
    }

    /**
     * A page of the queue.
     *
     * @param filter which notes
     * @param after the last note of the page before, or null for the first page
     * @param limit how many at most
     * @return the notes, the oldest session first
     */
    public List<QueuedNote> page(QueueFilter filter, @Nullable QueuedNote after, int limit) {
        PlainText.require("client", filter.client(), WORDS_LIMIT);
        return rows.page(currentUser.id(), filter, practice.noteDue(), after, Math.min(limit, MOST));
    }

    /** {@return those whose notes this person reviews, by name, without credentials} */
    public List<StaffRow> supervisees() {
        return rows.supervisees(currentUser.id());
    }
}
