package org.confide.phrase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confide.client.ClientHeader;
import org.confide.note.DraftContent;
import org.confide.note.spi.NoteInWriting;
import org.confide.note.spi.WritingAid;
import org.confide.phrase.Phrase;
import org.confide.phrase.PhraseKeeping;
import org.confide.shared.ui.Keys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inserts phrases while a note is written: by their shortcut, or out of a list. */
@org.springframework.stereotype.Component
class PhraseAid implements WritingAid {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PhraseKeeping keeping;

    PhraseAid(PhraseKeeping keeping) {
        this.keeping = keeping;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Aid open(NoteInWriting note) {
        return new Phrases(keeping, note);
    }

    /** The phrases of one person in one note. It is the browser that inserts, so that no keystroke waits for the server. */
    private static final class Phrases implements Aid {

        private final PhraseKeeping keeping;
        private final Component sections;
        private final Map<String, String> known = new HashMap<>();

        private Phrases(PhraseKeeping keeping, NoteInWriting note) {
            this.keeping = keeping;
            this.sections = note.sections();
            ClientHeader client = note.client();
            known.put("client", client.chosenName().isBlank() ? client.name() : client.chosenName());
            if (!client.pronouns().isBlank()) {
                known.put("pronoun", client.pronouns().split("/", 2)[0].strip().toLowerCase(Locale.ROOT));
            }
            sections.addAttachListener(attached -> {
                attached.getUI().getPage().addJavaScript("phrases.js");
                sections.getElement().executeJs("window.confidePhrases(this)");
                tellKnown();
            });
            // Asked for when the first section has the focus: the editor opens without them.
            sections.getElement().addEventListener("phrases-wanted", event -> tellPhrases());
        }

        @Override
        public Optional<Component> barTool() {
            Button button = new Button("Phrases", event -> choose());
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setTooltipText("Alt I");
            Keys.alt(button, Key.KEY_I, this::choose);
            return Optional.of(button);
        }

        private void choose() {
            new InsertPhraseDialog(
                            keeping.usable(),
                            phrase -> sections.getElement().executeJs("window.confideInsert(this, $0)", phrase.text()))
                    .open();
        }

        private void tellPhrases() {
            Map<String, String> texts =
                    keeping.usable().stream().collect(Collectors.toMap(Phrase::shortcut, Phrase::text));
            sections.getElement().executeJs("this.confidePhrases = $0", JSON.<JsonNode>valueToTree(texts));
        }

        private void tellKnown() {
            sections.getElement().executeJs("this.confideKnown = $0", JSON.<JsonNode>valueToTree(known));
        }

        @Override
        public void changed(DraftContent content) {
            Long minutes = content.time().minutes();
            String now = minutes == null ? "" : minutes.toString();
            if (!now.equals(known.getOrDefault("minutes", ""))) {
                known.put("minutes", now);
                known.values().removeIf(String::isEmpty);
                tellKnown();
            }
        }
    }
}
