package org.confide.vault;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.confide.identity.FreshProof;
import org.confide.identity.ui.ProofDialog;
import org.confide.identity.ui.Proving;
import org.confide.shared.BadInput;
import org.confide.shared.ui.StateBadge;

/** Pieces of the screens for recovery cases. */
final class CaseParts {

    private CaseParts() {}

    static StateBadge badge(CaseState.Stage stage) {
        return switch (stage) {
            case OPEN -> new StateBadge(StateBadge.Kind.DUE, "Waits for a second person");
            case WAITING -> new StateBadge(StateBadge.Kind.DUE, "Waiting time");
            case READY -> new StateBadge(StateBadge.Kind.ACCENT, "Waits for the sheets");
            case DONE -> new StateBadge(StateBadge.Kind.SIGNED, "Done");
            case CLOSED -> new StateBadge(StateBadge.Kind.NEUTRAL, "Closed");
        };
    }

    /** A button that asks who is at the screen first; what is refused then stands below it. */
    static Component proven(Proving proving, String what, String label, ProofDialog.Act act) {
        Refusal refusal = new Refusal();
        Button button =
                new Button(label, click -> proving.ask(label, what, proof -> refusal.attempt(() -> act.with(proof))));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return part(new Paragraph(what), button, refusal);
    }

    /** The words of a sheet; who types it shows who they are. */
    static Component sheet(Proving proving, BiConsumer<FreshProof, String> bring) {
        TextArea words = new TextArea("The words of your sheet");
        words.setHelperText("All 32, line by line. Capitals and line breaks do not matter.");
        words.getElement().setAttribute("autocomplete", "off");
        words.getElement().setAttribute("spellcheck", "false");
        Button button = new Button("Bring the sheet", click -> {
            words.setInvalid(false);
            proving.ask("Bring the sheet", "You bring your own sheet to this case.", proof -> {
                try {
                    bring.accept(proof, words.getValue());
                    words.clear();
                } catch (BadInput | SealedShut refused) {
                    words.setErrorMessage(refused.getMessage());
                    words.setInvalid(true);
                }
            });
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return part(words, button);
    }

    /** A button whose refusal stands below it. */
    static Component act(String what, String label, Runnable act) {
        Refusal refusal = new Refusal();
        return part(new Paragraph(what), new Button(label, click -> refusal.attempt(act)), refusal);
    }

    private static Component part(Component... content) {
        Div part = new Div(content);
        part.addClassName("form-column");
        return part;
    }

    /** What was refused, in words, where it was asked for. */
    static final class Refusal extends Paragraph {

        Refusal() {
            addClassName("text-overdue");
            getElement().setAttribute("role", "alert");
        }

        void attempt(Runnable act) {
            setText("");
            try {
                act.run();
            } catch (BadInput | SealedShut refused) {
                setText(refused.getMessage());
            }
        }
    }
}
