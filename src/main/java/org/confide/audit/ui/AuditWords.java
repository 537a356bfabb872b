package org.confide.audit.ui;

import java.util.List;
import java.util.Map;
import org.confide.audit.AuditRow;
import org.confide.audit.spi.AuditSource;
import org.confide.shared.AuditFact.Category;
import org.springframework.stereotype.Component;

/** Puts the codes of the trail into words. */
@Component
class AuditWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("signin.success", "Signed in"),
            Map.entry("signin.failure", "Could not sign in"),
            Map.entry("signin.paused", "Could not sign in, tries are paused"),
            Map.entry("signin.password", "Gave the password; a code follows"),
            Map.entry("signin.code-failure", "Gave a wrong code"),
            Map.entry("signin.code-paused", "Could not give a code, tries are paused"),
            Map.entry("signin.passkey", "Showed a passkey"),
            Map.entry("signin.passkey-failure", "Showed a passkey that was refused"),
            Map.entry("passkey.make", "Made a passkey"),
            Map.entry("passkey.remove", "Removed a passkey"),
            Map.entry("factor.enroll", "Set up a second factor"),
            Map.entry("factor.recovery-code", "Used a recovery code"),
            Map.entry("factor.codes", "Made new recovery codes"),
            Map.entry("factor.reset-ask", "Asked to reset a second factor"),
            Map.entry("factor.reset", "Confirmed the reset of a second factor"),
            Map.entry("factor.reset-drop", "Dropped the reset of a second factor"),
            Map.entry("account.sign-out-elsewhere", "Signed out everywhere else"),
            Map.entry("account.create", "Created an account"),
            Map.entry("account.rename", "Renamed an account"),
            Map.entry("account.roles", "Changed roles"),
            Map.entry("account.enable", "Enabled an account"),
            Map.entry("account.disable", "Disabled an account"),
            Map.entry("account.link", "Made a one-time link"),
            Map.entry("account.password", "Chose a password"),
            Map.entry("chart.open", "Opened a chart"),
            Map.entry("chart.timeline", "Read the timeline"),
            Map.entry("note.open", "Opened a draft"),
            Map.entry("note.read", "Read a progress note"),
            Map.entry("note.sample", "Drew final notes by lot, with a reason"),
            Map.entry("note.read.sampled", "Read a progress note drawn by lot"),
            Map.entry("billing.documentation", "Read what was documented, for billing"),
            Map.entry("note.read.before", "Read what a resubmitted note said before"),
            Map.entry("note.read.copies", "Read text put aside beside a draft"),
            Map.entry("note.read.beside", "Read the last note beside a draft"),
            Map.entry("note.review", "Reviewed a submitted note"),
            Map.entry("note.write", "Wrote a progress note"),
            Map.entry("note.discard", "Discarded a draft"),
            Map.entry("note.sign", "Signed a progress note"),
            Map.entry("note.submit", "Submitted a progress note"),
            Map.entry("note.return", "Returned a progress note"),
            Map.entry("note.cosign", "Co-signed a progress note"),
            Map.entry("note.addendum", "Added an addendum"),
            Map.entry("document.file", "Filed a document"),
            Map.entry("document.open", "Opened a document"),
            Map.entry("document.error", "Marked a document as entered in error"),
            Map.entry("group-note.open", "Opened the notes of a group"),
            Map.entry("group-note.identify", "Said for whom of several a session was"),
            Map.entry("group-note.write", "Wrote the notes of a group"),
            Map.entry("note.entered-in-error", "Marked a note as entered in error"),
            Map.entry("note.read.in-error", "Read a note that was entered in error"),
            Map.entry("note.copy-out-of-error", "Copied text out of a note entered in error"),
            Map.entry("signing.rule", "Changed what is required before signing"),
            Map.entry("phrase.change", "Changed a phrase"),
            Map.entry("phrase.remove", "Removed a phrase"),
            Map.entry("note.comment", "Commented on a submitted note"),
            Map.entry("note.comment.settle", "Settled or reopened a comment"),
            Map.entry("supervision.terms", "Agreed which notes are reviewed"),
            Map.entry("supervision.delegate", "Had somebody stand in for a supervisor"),
            Map.entry("supervision.delegate.end", "Ended standing in for a supervisor"),
            Map.entry("supervision.two-signatures", "Had a service need two signatures"),
            Map.entry("supervision.one-signature", "Had a service need one signature"),
            Map.entry("supervision.hours.enter", "Entered and signed hours of supervision"),
            Map.entry("supervision.hours.sign", "Signed hours of supervision"),
            Map.entry("supervision.hours.withdraw", "Took hours of supervision back"),
            Map.entry("supervision.hours.require", "Said how many hours of supervision are required"),
            Map.entry("safety-plan.draft", "Opened the draft of a safety plan"),
            Map.entry("safety-plan.draft-write", "Wrote a draft of a safety plan"),
            Map.entry("safety-plan.draft-discard", "Threw the draft of a safety plan away"),
            Map.entry("audit.open", "Examined the audit trail"),
            Map.entry("audit.review", "Marked a part of the audit trail as reviewed"),
            Map.entry("audit.export", "Exported the audit trail"),
            Map.entry("chart.break-glass", "Broke the glass"),
            Map.entry("chart.with-reason", "Opened final notes with a reason"),
            Map.entry("client.lookup", "Looked up a client of others"),
            Map.entry("client.register", "Registered a client"),
            Map.entry("client.read", "Opened a profile to change it"),
            Map.entry("client.change", "Changed a profile"),
            Map.entry("coverage.add", "Added a coverage"),
            Map.entry("coverage.change", "Corrected a coverage"),
            Map.entry("coverage.end", "Ended a coverage"),
            Map.entry("coverage.error", "Marked a coverage as entered in error"),
            Map.entry("payer.change", "Changed a payer"),
            Map.entry("episode.discharge", "Discharged a client"),
            Map.entry("episode.readmit", "Readmitted a client"),
            Map.entry("reminder.send", "Sent a reminder"),
            Map.entry("reminder.settings", "Changed how the practice reminds"),
            Map.entry("reminder.seen-to", "Saw to a reminder that did not arrive"),
            Map.entry("visit.confirm", "The client confirmed by the link"),
            Map.entry("visit.cancel", "The client said by the link that they do not come"),
            Map.entry("feed.make", "Made a secret address of the calendar"),
            Map.entry("feed.revoke", "Revoked the secret address of the calendar"),
            Map.entry("feed.read", "The calendar was read at its secret address"),
            Map.entry("calendar.export", "Exported the calendar"),
            Map.entry("team.join", "Added to the treatment team"),
            Map.entry("team.leave", "Ended a membership of the treatment team"));

    private final List<AuditSource> sources;

    AuditWords(List<AuditSource> sources) {
        this.sources = sources;
    }

    String of(AuditRow row) {
        for (AuditSource source : sources) {
            if (row.action().startsWith(source.prefix())) {
                return source.words(row.action());
            }
        }
        String known = WORDS.get(row.action());
        return known != null
                ? known
                : capitalized(row.action().replace('.', ' ').replace('-', ' '));
    }

    static String of(Category category) {
        return switch (category) {
            case READ -> "Read";
            case CHANGE -> "Changed";
            case REFUSAL -> "Refused";
            case SIGN_IN -> "Signing in";
            case BREAK_GLASS -> "Broken glass";
            case WITH_REASON -> "Read with a reason";
            case VAULT -> "Vault";
        };
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
