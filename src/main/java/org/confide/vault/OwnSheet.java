package org.confide.vault;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.PdfLink;

/** An officer takes their sheet to paper: password, print, and the last words read off the paper. */
final class OwnSheet extends Div {

    private final transient Function<String, PrintedSheet> show;
    private final transient Consumer<String> confirm;
    private final transient Supplier<byte[]> pdf;

    /**
     * Makes the part.
     *
     * @param show takes the password and lays the sheet out
     * @param confirm takes the last words
     * @param pdf makes the same sheet as a file, until it is confirmed
     */
    OwnSheet(Function<String, PrintedSheet> show, Consumer<String> confirm, Supplier<byte[]> pdf) {
        this.show = show;
        this.confirm = confirm;
        this.pdf = pdf;
        addClassName("form-column");
        Paragraph what =
                new Paragraph("A recovery sheet waits for you. Print it now; once you have confirmed it, nobody"
                        + " can show it again. Be alone at the screen and at the printer.");
        PasswordField password = new PasswordField("Your password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        Button button = new Button("Show my sheet", click -> ask(password));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(what, password, button);
    }

    private void ask(PasswordField password) {
        String typed = password.getValue();
        password.clear();
        try {
            display(show.apply(typed));
        } catch (BadInput | SealedShut wrong) {
            password.setErrorMessage(wrong.getMessage());
            password.setInvalid(true);
        }
    }

    private void display(PrintedSheet sheet) {
        removeAll();
        Button print = new Button("Print", new Icon("print"));
        print.addClickListener(
                click -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        TextField last = new TextField("The last three words, off the paper");
        last.setAutocomplete(Autocomplete.OFF);
        Button done = new Button("It is on paper", click -> {
            try {
                confirm.accept(last.getValue());
            } catch (BadInput | SealedShut other) {
                last.setErrorMessage(other.getMessage());
                last.setInvalid(true);
            }
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
