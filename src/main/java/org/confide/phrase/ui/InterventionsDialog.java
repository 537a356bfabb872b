package org.confide.phrase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.confide.phrase.Approach;

/** Interventions to choose, by approach; those chosen of several approaches come together. */
class InterventionsDialog extends Dialog {

    private final Select<Approach> approach = new Select<>();
    private final CheckboxGroup<String> interventions = new CheckboxGroup<>();
    private final Map<Approach, Set<String>> chosen = new LinkedHashMap<>();
    private final Paragraph words = new Paragraph();

    InterventionsDialog(List<Approach> approaches, Consumer<String> add) {
        setHeaderTitle("Choose interventions");
        setWidth("560px");
        approach.setLabel("Approach");
        approach.setItems(approaches);
        approach.setItemLabelGenerator(Approach::label);
        approach.setWidthFull();
        interventions.setLabel("Interventions used");
        approach.addValueChangeListener(event -> show(event.getValue()));
        interventions.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.put(approach.getValue(), event.getValue());
                words.setText(words());
            }
        });
        words.addClassNames("small", "sub");
        words.getElement().setAttribute("role", "status");
        approach.setValue(approaches.getFirst());
        Div form = new Div(approach, interventions, words);
        form.addClassName("form-column");
        add(form);
        Button keep = new Button("Keep writing", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button button = new Button("Add interventions", event -> {
            close();
            if (!words().isEmpty()) {
                add.accept(words());
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, button);
    }

    private void show(Approach shown) {
        interventions.setItems(shown.interventions());
        interventions.setValue(chosen.getOrDefault(shown, Set.of()));
    }

    /** "CBT: cognitive restructuring, behavioral activation. DBT: check the facts." */
    private String words() {
        return chosen.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey().mark() + ": "
                        + each.getKey().interventions().stream()
                                .filter(each.getValue()::contains)
                                .collect(Collectors.joining(", "))
                        + ".")
                .collect(Collectors.joining(" "));
    }
}
