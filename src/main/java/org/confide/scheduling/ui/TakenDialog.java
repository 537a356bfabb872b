package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** Says what stands against a time, and which others would do; who may, goes on all the same. */
class TakenDialog extends Dialog {

    private final Div others = new Div();

    TakenDialog(List<String> reasons) {
        setHeaderTitle("This time is taken");
        reasons.forEach(reason -> add(new Paragraph(reason)));
        others.addClassNames("row", "wrap", "slot-others");
        add(others);
        Button keep = new Button("Choose another time", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        getFooter().add(keep);
        keep.focus();
    }

    /** Offers another time. */
    TakenDialog other(String words, SerializableRunnable act) {
        others.add(new Button(words, event -> {
            close();
            act.run();
        }));
        return this;
    }

    /** Offers to go on although the time is taken. */
    TakenDialog anyway(String verb, SerializableRunnable act) {
        Button go = new Button(verb, event -> {
            close();
            act.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(go);
        return this;
    }
}
