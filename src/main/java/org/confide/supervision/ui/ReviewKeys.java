package org.confide.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.confide.shared.ui.Facts;

/** The keys of the review. */
class ReviewKeys extends Dialog {

    ReviewKeys() {
        setHeaderTitle("Keys of the review");
        setWidth("420px");
        add(new Facts()
                .fact("J, K", "Next note, previous note")
                .fact("↑ ↓, Enter", "Move in the queue, open")
                .fact("Tab", "From section to section")
                .fact("C", "Comment on the marked words or the section in focus")
                .fact("Ctrl Enter", "Send the comment, or return")
                .fact("R", "Return")
                .fact("S", "Co-sign and next")
                .fact("B", "Co-sign all that were read in this spell"));
        Button close = new Button("Close keys", event -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }
}
