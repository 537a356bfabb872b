package org.confide.client.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.List;
import org.confide.client.ClientField;
import org.confide.client.Contact;
import org.confide.client.ContactKind;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Icon;

/** The ways to reach a client: a row each, with what may be left there. Rows left empty count for nothing. */
class ContactRows extends Div {

    private final Div rowsArea = new Div();
    private final List<Row> rows = new ArrayList<>();

    ContactRows() {
        addClassName("stack");
        rowsArea.addClassName("stack");
        Div adding = new Div();
        adding.addClassNames("row", "wrap");
        for (ContactKind kind : ContactKind.values()) {
            Button add = new Button("Add " + words(kind), event -> focus(add(new Row(kind))));
            add.addThemeVariants(ButtonVariant.SMALL);
            adding.add(add);
        }
        add(rowsArea, adding);
        add(new Row(ContactKind.PHONE));
    }

    /** Shows the contacts there are, or an empty phone row. */
    void show(List<Contact> contacts) {
        rows.clear();
        rowsArea.removeAll();
        contacts.forEach(contact -> add(new Row(contact.kind())).show(contact));
        if (contacts.isEmpty()) {
            add(new Row(ContactKind.PHONE));
        }
    }

    /** Says beside each field what can't be stored. */
    boolean check() {
        boolean fine = true;
        for (Row row : rows) {
            fine &= row.check();
        }
        return fine;
    }

    /** What was entered; checked before. */
    List<Contact> contacts() {
        return rows.stream().filter(row -> !row.isEmpty()).map(Row::contact).toList();
    }

    private Row add(Row row) {
        rows.add(row);
        rowsArea.add(row);
        return row;
    }

    private static void focus(Row row) {
        if (row.entry instanceof TextField field) {
            field.focus();
        } else if (row.entry instanceof TextArea area) {
            area.focus();
        }
    }

    private static String words(ContactKind kind) {
        return switch (kind) {
            case PHONE -> "phone";
            case EMAIL -> "e-mail";
            case ADDRESS -> "address";
        };
    }

    private class Row extends Div {

        private final ContactKind kind;
        private final TextField label = new TextField("Label");
        private final TextFieldBase<?, String> entry;
        private final Checkbox mayText = new Checkbox("May be texted");
        private final Checkbox mayVoicemail = new Checkbox("Voicemail may be left");
        private final Checkbox mayMail = new Checkbox("May be written to");

        Row(ContactKind kind) {
            this.kind = kind;
            addClassNames("contact-row", "row", "wrap");
            label.setPlaceholder(kind == ContactKind.PHONE ? "Mobile" : "Home");
            Counter.on(label, ClientField.CONTACT_LABEL.limit());
            entry = kind == ContactKind.ADDRESS ? new TextArea(kind.label()) : new TextField(kind.label());
            Counter.on(entry, kind.field().limit());
            Button remove = new Button(new Icon("x"), event -> {
                rows.remove(this);
                rowsArea.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel("Remove " + words(kind));
            add(label, entry);
            if (kind == ContactKind.PHONE) {
                add(mayText, mayVoicemail);
            } else {
                add(mayMail);
            }
            add(remove);
        }

        private void show(Contact contact) {
            label.setValue(contact.label());
            entry.setValue(contact.entry());
            mayText.setValue(contact.mayText());
            mayVoicemail.setValue(contact.mayVoicemail());
            mayMail.setValue(contact.mayMail());
        }

        private boolean isEmpty() {
            return label.getValue().isBlank() && entry.getValue().isBlank();
        }

        private boolean check() {
            return isEmpty()
                    || Say.all(
                            Say.beside(label, ClientField.CONTACT_LABEL.problem(label.getValue())),
                            Say.beside(entry, kind.field().problem(entry.getValue())));
        }

        private Contact contact() {
            return new Contact(
                    kind,
                    label.getValue(),
                    entry.getValue(),
                    mayText.getValue(),
                    mayVoicemail.getValue(),
                    mayMail.getValue());
        }
    }
}
