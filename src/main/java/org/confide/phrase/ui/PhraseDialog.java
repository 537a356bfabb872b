package org.confide.phrase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.phrase.Phrase;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;

/** Adds a phrase or changes one. */
class PhraseDialog extends Dialog {

    PhraseDialog(Phrase phrase, SerializableConsumer<Phrase> save) {
        String verb = phrase.shortcut().isEmpty() ? "Add phrase" : "Save phrase";
        setHeaderTitle(phrase.shortcut().isEmpty() ? "Add phrase" : "Change phrase");
        setWidth("560px");
        Paragraph lead = new Paragraph("Names in double braces are fields. {{client}}, {{pronoun}} and {{minutes}} are"
                + " filled in from the record; any other, such as {{homework}}, is left for you.");
        lead.addClassName("dialog-lead");
        TextField shortcut = new TextField("Shortcut");
        shortcut.setPrefixComponent(new com.vaadin.flow.component.html.Span("."));
        shortcut.setHelperText("Type it behind a dot, then a space.");
        shortcut.setValue(phrase.shortcut());
        Counter.on(shortcut, Phrase.SHORTCUT_LIMIT);
        TextArea text = new TextArea("Text");
        text.setWidthFull();
        text.setMinRows(4);
        text.setHelperText("Nothing about one client: it is inserted in any note.");
        text.setValue(phrase.text());
        Counter.on(text, Phrase.TEXT_LIMIT);
        Fields fields = new Fields().field("shortcut", shortcut).field("text", text);
        Div form = new Div(lead, shortcut, text);
        form.addClassName("form-column");
        add(form);
        Button keep = new Button("Change nothing", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button button = new Button(verb, event -> {
            boolean saved = fields.attempt(() -> {
                phrase.callBy(shortcut.getValue());
                phrase.say(text.getValue());
                save.accept(phrase);
            });
            if (saved) {
                close();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, button);
        shortcut.focus();
    }
}
