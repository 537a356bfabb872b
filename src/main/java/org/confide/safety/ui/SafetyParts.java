package org.confide.safety.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientId;
import org.confide.identity.SignedInExecutor;
import org.confide.practice.PracticeTime;
import org.confide.safety.SafetyDrafting;
import org.confide.safety.SafetyPlanning;
import org.confide.safety.SafetySection;
import org.confide.shared.ui.Autosave;
import org.springframework.stereotype.Component;

/** What the screen of a safety plan works with. */
@Component
record SafetyParts(
        SafetyPlanning planning,
        SafetyDrafting drafting,
        ClientDirectory clients,
        SignedInExecutor executor,
        PracticeTime time) {

    /** Carries what is typed to the database, on top of a revision of the draft. */
    Autosave<Map<SafetySection, String>> saver(
            ClientId client, int basedOn, long revision, Autosave.Editor<Map<SafetySection, String>> editor) {
        return new Autosave<>(
                UI.getCurrent(),
                step -> drafting.save(client, basedOn, step.text(), step.revision(), step.saveId(), step.first()),
                executor,
                revision,
                editor);
    }
}
