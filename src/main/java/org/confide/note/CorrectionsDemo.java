package org.confide.note;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One note of the demo stands in the wrong chart, and its session was documented again. */
@Component
@Profile("demo")
class CorrectionsDemo implements DemoPart {

    private static final int FIRST_DAY_BACK = 30;
    private static final int DAYS = 21;

    private final SessionReading sessions;
    private final ProgressNotes notes;
    private final NoteReading reading;
    private final NoteWriting writing;
    private final NoteSigning signing;
    private final NoteCorrecting correcting;
    private final CurrentUser currentUser;

    CorrectionsDemo(
            SessionReading sessions,
            ProgressNotes notes,
            NoteReading reading,
            NoteWriting writing,
            NoteSigning signing,
            NoteCorrecting correcting,
            CurrentUser currentUser) {
        this.sessions = sessions;
        this.notes = notes;
        this.reading = reading;
        this.writing = writing;
        this.signing = signing;
        this.correcting = correcting;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as("clinician", () -> {
            for (int back = FIRST_DAY_BACK; back < FIRST_DAY_BACK + DAYS; back++) {
                for (SessionRow session :
                        sessions.day(currentUser.id(), stage.today().minusDays(back))) {
                    if (session.coming().size() == 1
                            && correct(
                                    stage, session, session.coming().getFirst().client())) {
                        return;
                    }
                }
            }
        });
    }

    private boolean correct(DemoStage stage, SessionRow session, ClientId client) {
        ProgressNoteId wrong = notes.of(session.id(), client)
                .map(ProgressNotes.WithDraft::note)
                .filter(note -> note.status() == NoteStatus.SIGNED)
                .map(ProgressNote::id)
                .orElse(null);
        if (wrong == null) {
            return false;
        }
        Instant noticed = session.end().plus(Duration.ofDays(1));
        stage.at(noticed);
        DraftContent content = reading.read(wrong).content().content();
        PasswordProof proof = currentUser.signInProof().orElseThrow();
        correcting.mark(wrong, "Opened the wrong client's session after a double booking", proof);
        ProgressNoteId right = ProgressNoteId.next();
        writing.save(new DraftSnapshot(right, session.id(), client, 0, UUID.randomUUID(), content, null, 0, true));
        signing.sign(right, 1, proof);
        return true;
    }
}
