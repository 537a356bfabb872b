package org.confide.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.confide.client.ClientId;
import org.confide.document.DocumentKind;
import org.confide.document.NewDocument;
import org.confide.identity.SignedInExecutor;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;

/** Files a document in a chart. */
class FileDocumentDialog extends Dialog {

    /** Takes a document. */
    interface Filed extends Serializable {
        void take(NewDocument document, byte[] content);
    }

    private final ClientId client;
    private final FileField file;
    private final Select<DocumentKind> kind = new Select<>();
    private final DatePicker dated = new DatePicker("Date on the document");
    private final TextField title = new TextField("Title");

    /**
     * Makes the dialog.
     *
     * @param client in whose chart
     * @param today the practice's day
     * @param executor carries who is signed in to the thread on which the file comes in
     * @param filed takes the document; it is called with the dialog open
     */
    FileDocumentDialog(ClientId client, LocalDate today, SignedInExecutor executor, Filed filed) {
        this.client = client;
        file = new FileField(executor);
        setHeaderTitle("File document");
        setWidth("520px");
        kind.setLabel("What it is");
        kind.setItems(DocumentKind.values());
        kind.setItemLabelGenerator(DocumentKind::label);
        kind.setHelperText(" ");
        kind.addValueChangeListener(event -> kind.setHelperText(
                event.getValue() != null && event.getValue().clinical()
                        ? "Only those open it who may read clinical content."
                        : "Everybody to whom the chart opens can open it."));
        dated.setLocale(Locale.US);
        dated.setMax(today);
        dated.setValue(today);
        title.setHelperText("If there could be several, such as “Discharge summary, County Hospital”.");
        Counter.on(title, NewDocument.TITLE_LIMIT);
        Div form = new Div(file, kind, dated, title);
        form.addClassName("form-column");
        add(form);
        Fields fields = new Fields()
                .field("file", file)
                .field("kind", kind)
                .field("dated", dated)
                .field("title", title);
        Button cancel = new Button("File nothing", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClassName("dialog-start");
        Button done = new Button("File document", event -> {
            if (fields.attempt(() -> filed.take(entered(), content()))) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, done);
    }

    private NewDocument entered() {
        DocumentKind chosen = kind.getValue();
        if (chosen == null) {
            throw new BadInput("kind", "Choose what it is.");
        }
        LocalDate day = dated.getValue();
        if (day == null) {
            throw new BadInput("dated", "Enter the date the document bears.");
        }
        return new NewDocument(client, chosen, title.getValue().strip(), day);
    }

    private byte[] content() {
        byte[] content = file.getValue();
        return content == null ? new byte[0] : content;
    }
}
