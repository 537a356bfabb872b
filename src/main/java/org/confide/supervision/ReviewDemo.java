package org.confide.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.ReadableNote;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's supervisor did with the trainee's notes: old ones are co-signed, some are returned, some wait. */
@Component
@Profile("demo")
class ReviewDemo implements DemoPart {

    private static final Duration RECENT = Duration.ofDays(15);
    private static final List<String> ASKED = List.of(
            "Say which objective this session worked on, and how far it got.",
            "Describe what the client did, not what they failed to do.",
            "Name the steps until the next session, so that another clinician could go on.");

    private final ReviewQueue queue;
    private final NoteReview review;
    private final ReviewThreads threads;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReviewDemo(ReviewQueue queue, NoteReview review, ReviewThreads threads, CurrentUser currentUser, Clock clock) {
        this.queue = queue;
        this.review = review;
        this.threads = threads;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public void build(DemoStage stage) {
        Instant now = clock.instant();
        stage.as("supervisor", () -> review(stage, now));
    }

    private void review(DemoStage stage, Instant now) {
        PasswordProof proof = currentUser.signInProof().orElseThrow();
        int returned = 0;
        List<QueuedNote> waiting = queue.page(QueueFilter.ALL, null, Integer.MAX_VALUE);
        // The trainee has written for months, and so the oldest note is theirs.
        AccountId trainee = waiting.getFirst().author();
        for (QueuedNote note : waiting) {
            if (Duration.between(note.end(), now).compareTo(RECENT) > 0) {
                stage.at(note.end().plus(Duration.ofHours(30)));
                review.cosign(note.note(), 1, proof);
            } else if (note.author().equals(trainee) && returned < ASKED.size()) {
                stage.at(now.minus(Duration.ofMinutes(50L * (returned + 1))));
                ReadableNote read = review.open(note.note());
                boolean planned =
                        !read.content().content().section(NoteSection.PLAN).isEmpty();
                threads.returnForChanges(read, Set.of(), planned ? NoteSection.PLAN : null, ASKED.get(returned));
                returned++;
            }
        }
    }
}
