package org.confide.note;

import java.time.Clock;
import java.util.List;
import org.confide.identity.AccountId;
import org.confide.note.spi.SigningCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks every check what stands between a draft and its signature, and what is worth a look before. */
@Component
public class BeforeSigning {

    private final List<SigningCheck> checks;
    private final Clock clock;

    BeforeSigning(List<SigningCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** The checks, ready to look at the text of one note. */
    public static final class Looks {

        private final List<SigningCheck.Look> looks;
        private final Clock clock;

        private Looks(List<SigningCheck.Look> looks, Clock clock) {
            this.looks = looks;
            this.clock = clock;
        }

        /**
         * Looks at a text.
         *
         * @param content what the draft says
         * @return what is not met, required or not
         */
        public List<Finding> all(DraftContent content) {
            return looks.stream()
                    .flatMap(look -> look.findings(content, clock.instant()).stream())
                    .toList();
        }

        /**
         * Lists what is missing.
         *
         * @param content what the draft says
         * @return the findings, empty when the note can be signed
         */
        public List<Finding> missing(DraftContent content) {
            return all(content).stream().filter(Finding::required).toList();
        }
    }

    /**
     * Gets the checks ready for one note.
     *
     * @param note which note
     * @return looks at its text
     */
    public Looks of(NoteToSign note) {
        return looks(note);
    }

    /**
     * Lists what of an addendum is worth a look.
     *
     * @param note the note it is to stand below
     * @param writer who adds it
     * @param text what is to be added
     * @return what is worth it
     */
    List<Finding> addendum(ReadableNote note, AccountId writer, String text) {
        return checks.stream()
                .flatMap(check -> check.beforeAnAddendum(note, writer, text).stream())
                .toList();
    }

    /**
     * Lists what a text alone misses.
     *
     * @param content what the draft says
     * @return the findings
     */
    public List<Finding> missing(DraftContent content) {
        return looks(null).missing(content);
    }

    private Looks looks(@Nullable NoteToSign note) {
        return new Looks(checks.stream().map(check -> check.look(note)).toList(), clock);
    }
}
