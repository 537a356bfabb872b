package org.confide.phrase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.confide.note.NoteSection;
import org.confide.note.spi.NoteInWriting;
import org.confide.note.spi.WritingAid;
import org.confide.phrase.Interventions;

/** Offers the names of interventions where a note asks which were used. */
@org.springframework.stereotype.Component
class InterventionAid implements WritingAid {

    private static final Set<NoteSection> ASKED = EnumSet.of(NoteSection.INTERVENTION, NoteSection.INTERVENTIONS_USED);

    private final Interventions interventions;

    InterventionAid(Interventions interventions) {
        this.interventions = interventions;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Aid open(NoteInWriting note) {
        return new Aid() {
            @Override
            public Optional<Component> tool(NoteSection section, TextArea text) {
                return ASKED.contains(section) ? Optional.of(choose(section, text)) : Optional.empty();
            }
        };
    }

    private Button choose(NoteSection section, TextArea text) {
        Button choose = new Button(
                "Choose",
                event -> new InterventionsDialog(interventions.approaches(), words -> add(text, words)).open());
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        choose.addClassName("link");
        choose.setAriaLabel("Choose interventions for " + section.label());
        return choose;
    }

    /** The field was left for the button, so what was typed in it has arrived. */
    private static void add(TextArea text, String words) {
        text.setValue(text.getValue().isBlank() ? words : text.getValue().stripTrailing() + "\n" + words);
        text.focus();
    }
}
