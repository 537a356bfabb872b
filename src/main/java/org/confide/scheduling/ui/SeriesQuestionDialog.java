package org.confide.scheduling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import org.confide.scheduling.SeriesPlace;
import org.confide.scheduling.SeriesScope;

/** Asks how far a change of one session of a series reaches. */
class SeriesQuestionDialog extends Dialog {

    SeriesQuestionDialog(SeriesPlace place, String verb, SerializableConsumer<SeriesScope> answered) {
        setHeaderTitle("This session recurs");
        add(new Paragraph(place.words() + ". Sessions that have begun stay as they are."));
        RadioButtonGroup<SeriesScope> scope = scopes(place);
        add(scope);
        Button keep = new Button("Keep as it is", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button(verb, event -> {
            close();
            answered.accept(scope.getValue());
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, go);
    }

    /** The three answers, the nearest chosen. */
    static RadioButtonGroup<SeriesScope> scopes(SeriesPlace place) {
        RadioButtonGroup<SeriesScope> scope = new RadioButtonGroup<>("Which sessions");
        scope.setItems(SeriesScope.values());
        scope.setItemLabelGenerator(it -> switch (it) {
            case THIS -> it.label();
            case FOLLOWING -> it.label() + " (" + place.following() + ")";
            case ALL -> it.label() + " (" + place.toCome() + ")";
        });
        scope.setValue(SeriesScope.THIS);
        return scope;
    }
}
