package org.confide.supervision.ui;

import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordCheck;
import org.confide.note.NoteReview;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.supervision.BatchCosigning;
import org.confide.supervision.ReviewQueue;
import org.confide.supervision.ReviewThreads;
import org.springframework.stereotype.Component;

/**
 * The services behind the review.
 *
 * @param queue what waits
 * @param review opens, returns and co-signs
 * @param batch co-signs what was read
 * @param threads what is said about a note
 * @param passwords takes the password
 * @param currentUser who reviews
 * @param practice until when a note is due
 * @param time says days and times
 */
@Component
record ReviewParts(
        ReviewQueue queue,
        NoteReview review,
        BatchCosigning batch,
        ReviewThreads threads,
        PasswordCheck passwords,
        CurrentUser currentUser,
        PracticeSettings practice,
        PracticeTime time) {}
