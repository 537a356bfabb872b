package org.confide.note;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.confide.client.ClientField;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Category;
import org.confide.shared.AuditFact.Durability;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows an auditor final progress notes that were drawn by lot, with a reason, for a day. The auditor chooses the days and
 * how many, never whose; no other sample is drawn while one is open, so that nobody draws until a wanted note comes up.
 * It opens no draft, nothing of the rest of a chart, and never the vault.
 */
@Service
@MayReadSamples
@Transactional
public class NoteSampling {

    /** The largest sample. */
    public static final int MOST = 10;

    private static final Duration OPEN_FOR = Duration.ofHours(24);

    private final SampleRows rows;
    private final NoteStories stories;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    NoteSampling(
            SampleRows rows,
            NoteStories stories,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.stories = stories;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** {@return the sample that is open to the person who is signed in} */
    public Optional<NoteSample> open() {
        return rows.open(currentUser.id());
    }

    /**
     * Draws final notes by lot. They can be read for 24 hours.
     *
     * @param first the first day of the sessions and contacts they document
     * @param last the last of these days
     * @param most how many, 10 at most; where there are fewer, all of them are drawn
     * @param reason 10 to 500 characters, kept in the trail
     * @throws BadInput when one of these can't be, no final note is of these days, or a sample is open already
     */
    public void draw(LocalDate first, LocalDate last, int most, String reason) {
        String problem = ClientField.REASON.problem(reason);
        if (problem != null) {
            throw new BadInput("reason", problem);
        }
        if (last.isBefore(first)) {
            throw new BadInput("last", "The last day is before the first. Change one of them.");
        }
        if (last.isAfter(time.today())) {
            throw new BadInput("last", "These days are not over. Choose today at the latest.");
        }
        if (most < 1 || most > MOST) {
            throw new BadInput("most", "Draw 1 to 10 notes.");
        }
        rows.oneAtATime(currentUser.id());
        if (open().isPresent()) {
            throw new BadInput(
                    "reason", "A sample is open already. Read its notes, and draw again when it has closed.");
        }
        var sample = rows.draw(currentUser.id(), reason, first, last, most, OPEN_FOR)
                .orElseThrow(() -> new BadInput("last", "No signed note is of these days. Choose other days."));
        events.publishEvent(new AuditFact(
                Category.WITH_REASON, "note.sample", sample, null, reason, Durability.WITH_THE_ACT, null));
    }

    /**
     * Opens a note of the open sample.
     *
     * @param id which
     * @return the note as it was last signed
     * @throws NotFound when it was not drawn, is no longer open, or was marked as entered in error
     */
    public ReadableNote read(ProgressNoteId id) {
        NoteSample sample = open().filter(open -> NoteRules.onlyWhatWasDrawnIsRead(open, id))
                .orElseThrow(NotFound::new);
        ReadableNote note = stories.one(id).stream().findFirst().orElseThrow(NotFound::new);
        events.publishEvent(
                AuditFact.read("note.read.sampled", id.value(), note.client().value())
                        .with(sample.reason()));
        return note;
    }
}
