package org.confide.phrase;

import java.util.Map;
import org.confide.identity.CurrentUser;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's phrases: some of the practice, some of its first clinician. */
@Component
@Profile("demo")
class PhrasesDemo implements DemoPart {

    private final PhraseKeeping keeping;
    private final CurrentUser currentUser;

    PhrasesDemo(PhraseKeeping keeping, CurrentUser currentUser) {
        this.keeping = keeping;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as(
                "admin",
                () -> Map.of(
                                "norisk",
                                "Suicidal and homicidal ideation, self-harm and harm by others were asked about and denied."
                                        + " No change in risk since the last session.",
                                "tele",
                                "Held by video. {{client}} was at {{place}}, alone in the room, and agreed to telehealth."
                                        + " Emergency contact and address were confirmed.",
                                "hw",
                                "Between sessions: {{homework}}. We look at it together on {{day}}.")
                        .forEach((shortcut, text) -> keep(Phrase.ofThePractice(), shortcut, text)));
        stage.as(
                "clinician",
                () -> Map.of(
                                "opening",
                                "{{client}} came on time and reports {{since last time}}.",
                                "time",
                                "{{minutes}} minutes of psychotherapy.")
                        .forEach((shortcut, text) -> keep(Phrase.of(currentUser.id()), shortcut, text)));
    }

    private void keep(Phrase phrase, String shortcut, String text) {
        phrase.callBy(shortcut);
        phrase.say(text);
        keeping.save(phrase);
    }
}
