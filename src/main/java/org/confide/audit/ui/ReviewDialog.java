package org.confide.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.audit.TrailReview;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;

/** Asks what came of going through a part of the trail. */
class ReviewDialog extends Dialog {

    private final TextArea remark = new TextArea("Remark");
    private final Fields fields = new Fields().field("remark", remark).field("period", remark);

    /**
     * Makes the dialog.
     *
     * @param what which part, such as "Mon Nov 2 to Sun Nov 8"
     * @param mark keeps the review with the remark that was entered
     */
    ReviewDialog(String what, SerializableConsumer<String> mark) {
        setHeaderTitle("Mark as reviewed");
        setWidth("520px");
        Paragraph lead = new Paragraph(what + ". Your name and the time are kept with it; a review is not taken back.");
        lead.addClassName("dialog-lead");
        Counter.on(remark, TrailReview.REMARK_LIMIT);
        remark.setHelperText("What you looked for, and what came of it. Nothing clinical.");
        Div form = new Div(lead, remark);
        form.addClassName("form-column");
        add(form);
        Button back = new Button("Not reviewed", event -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.addClassName("dialog-start");
        Button done = new Button("Mark as reviewed", event -> {
            if (fields.attempt(() -> mark.accept(remark.getValue()))) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, done);
        remark.focus();
    }
}
