package org.confide.vault;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.confide.identity.FreshProof;
import org.confide.identity.ui.Proving;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.PdfLink;

/** An officer takes their sheet to paper: who they are, print, and the last words read off the paper. */
final class OwnSheet extends Div {

    private final Proving proving;
    private final transient Function<FreshProof, PrintedSheet> show;
    private final transient BiConsumer<FreshProof, String> confirm;
    private final transient Supplier<byte[]> pdf;

    /**
     * Makes the part.
     *
     * @param proving asks who is at the screen
     * @param show takes the proof and lays the sheet out
     * @param confirm takes a proof and the last words
     * @param pdf makes the same sheet as a file, until it is confirmed
     */
    OwnSheet(
            Proving proving,
            Function<FreshProof, PrintedSheet> show,
            BiConsumer<FreshProof, String> confirm,
            Supplier<byte[]> pdf) {
        this.proving = proving;
        this.show = show;
        this.confirm = confirm;
        this.pdf = pdf;
        addClassName("form-column");
        add(CaseParts.proven(
                proving,
                "A recovery sheet waits for you. Print it now; once you have confirmed it, nobody can show it again. Be"
                        + " alone at the screen and at the printer.",
                "Show my sheet",
                proof -> display(this.show.apply(proof))));
    }

    private void display(PrintedSheet sheet) {
        removeAll();
        Button print = new Button("Print", new Icon("print"));
        print.addClickListener(
                click -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        TextField last = new TextField("The last three words, off the paper");
        last.setAutocomplete(Autocomplete.OFF);
        Button done = new Button("It is on paper", click -> {
            last.setInvalid(false);
            proving.ask("It is on paper", "Nobody can show this sheet again.", proof -> {
                try {
                    confirm.accept(proof, last.getValue());
                } catch (BadInput | SealedShut other) {
                    last.setErrorMessage(other.getMessage());
                    last.setInvalid(true);
                }
            });
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph file = new Paragraph(
                new PdfLink("Open as PDF", "recovery-sheet.pdf", pdf::get),
                new Text(" to print it from there. Do not save it: a file is a second sheet that nobody guards."));
        Div acts = new Div(print, file, last, done);
        acts.addClassNames("form-column", "no-print");
        add(sheet, acts);
    }
}
