package org.confide.policy;

import org.confide.note.NoteCorrecting;
import org.confide.note.Occasion;
import org.confide.note.ReadableNote;
import org.confide.phrase.Phrase;
import org.confide.phrase.PhraseKeeping;
import org.confide.policy.PolicyCast.Chart;
import org.confide.policy.PolicyCast.Written;
import org.confide.practice.SigningRules;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.springframework.beans.factory.ListableBeanFactory;

/** What can be done about notes in the wrong chart, and about the words kept ready for writing. */
final class NoteVerbs {

    private NoteVerbs() {}

    static void add(ListableBeanFactory beans, PolicyCast cast, PolicyVerbs.Does does) {
        NoteCorrecting correcting = beans.getBean(NoteCorrecting.class);
        does.it("note-final", "mark-in-error", (chart, person) -> {
            correcting.mark(chart.done().note(), "Wrong chart", cast.proof(person));
            return true;
        });
        does.it("note-in-error", "read", (chart, person) -> {
            Written done = inError(correcting, cast, chart);
            return !correcting
                    .inError(new Occasion.Held(done.session()), done.client())
                    .isEmpty();
        });
        does.it("note-in-error", "copy", (chart, person) -> {
            Written done = inError(correcting, cast, chart);
            ReadableNote kept = As.as(
                            chart.author(), () -> correcting.inError(new Occasion.Held(done.session()), done.client()))
                    .getFirst()
                    .note();
            try {
                correcting.copy(kept, chart.draft().session(), chart.client());
            } catch (BadInput onlyBecauseANoteWasBegun) {
                return true;
            }
            return true;
        });
        does.it("practice", "choose-signing-rule", (chart, person) -> {
            beans.getBean(SigningRules.class).require("minutes", true);
            return true;
        });
    }

    static void phrases(ListableBeanFactory beans, PolicyVerbs.Does does) {
        PhraseKeeping keeping = beans.getBean(PhraseKeeping.class);
        does.it("phrase", "read", (chart, person) -> keeping.usable() != null);
        does.it("phrase", "keep-own", (chart, person) -> {
            keeping.save(words(Phrase.of(person.account())));
            return true;
        });
        does.it("phrase", "keep-the-practices", (chart, person) -> {
            Phrase phrase = words(Phrase.ofThePractice());
            keeping.save(phrase);
            keeping.remove(phrase);
            return true;
        });
    }

    private static Phrase words(Phrase phrase) {
        phrase.callBy("policy");
        phrase.say("Asked about and denied.");
        return phrase;
    }

    private static Written inError(NoteCorrecting correcting, PolicyCast cast, Chart chart) {
        var proof = cast.proof(chart.author());
        As.as(chart.author(), () -> correcting.mark(chart.done().note(), "Wrong chart", proof));
        return chart.done();
    }
}
