package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** Says what stands against a time and asks once more. */
class TakenDialog extends Dialog {

    TakenDialog(List<String> reasons, String verb, SerializableRunnable anyway) {
        setHeaderTitle("This time is taken");
        reasons.forEach(reason -> add(new Paragraph(reason)));
        Button keep = new Button("Choose another time", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button(verb, event -> {
            close();
            anyway.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
        keep.focus();
    }
}
