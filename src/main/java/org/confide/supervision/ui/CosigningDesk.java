package org.confide.supervision.ui;

import java.util.List;
import java.util.function.Consumer;
import org.confide.identity.PasswordProof;
import org.confide.note.NoteSignature;
import org.confide.note.ui.NoteArticle;
import org.confide.note.ui.SignNoteDialog;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Notice;
import org.confide.supervision.QueuedNote;
import org.jspecify.annotations.Nullable;

/** Asks for the password and co-signs, one note or all that were read. */
class CosigningDesk {

    private final ReviewParts parts;
    // One password covers the co-signatures of a review spell; its age is the service's matter.
    private @Nullable PasswordProof proof;

    CosigningDesk(ReviewParts parts) {
        this.parts = parts;
    }

    /**
     * Co-signs one note.
     *
     * @param act does what it is given and shows what came of it
     */
    void cosign(Reviewed reviewed, Consumer<Runnable> act) {
        PasswordProof given = proof;
        if (given != null && given.countsFor(parts.currentUser().id())) {
            act.accept(() -> cosign(reviewed, given));
            return;
        }
        new SignNoteDialog(
                        "Co-sign and next",
                        "Your signature goes on the very text its author signed. After the last signature nobody can"
                                + " change the text.",
                        facts(reviewed),
                        List.of(),
                        advice -> {},
                        "Your password counts for ten minutes of co-signing.",
                        password -> {
                            PasswordProof fresh = parts.passwords().prove(password);
                            proof = fresh;
                            act.accept(() -> cosign(reviewed, fresh));
                        })
                .open();
    }

    /** Co-signs all that were read in this spell, if there are several. */
    void cosign(List<QueuedNote> read, Runnable signed) {
        if (read.size() < 2) {
            return;
        }
        new SignNoteDialog(
                        "Co-sign " + read.size() + " notes",
                        "Your signature goes on each of these notes, which you opened in this spell.",
                        facts(read),
                        List.of(),
                        advice -> {},
                        "Each was opened within the last hour, as it stands.",
                        password -> {
                            PasswordProof fresh = parts.passwords().prove(password);
                            proof = fresh;
                            int count = parts.batch()
                                    .cosign(read.stream().map(QueuedNote::note).toList(), fresh);
                            Notice.show(count + " of " + read.size() + " notes co-signed.");
                            signed.run();
                        })
                .open();
    }

    private void cosign(Reviewed reviewed, PasswordProof given) {
        parts.review().cosign(reviewed.note().id(), reviewed.note().versionNumber(), given);
    }

    private Facts facts(Reviewed reviewed) {
        return new Facts()
                .fact("Session", NoteArticle.times(reviewed.note().content().content(), parts.time()))
                .fact(
                        "Signed by",
                        reviewed.note()
                                .authorsSignature()
                                .map(NoteSignature::signerName)
                                .orElse(""))
                .fact("Signing as", asSupervisor());
    }

    private Facts facts(List<QueuedNote> read) {
        Facts facts = new Facts();
        read.forEach(note -> facts.fact(
                note.clientName(),
                note.authorName() + ", " + note.serviceLabel() + ", "
                        + parts.time().date(note.start())));
        return facts.fact("Signing as", asSupervisor());
    }

    private String asSupervisor() {
        return parts.currentUser().get().name() + ", supervisor";
    }
}
