package org.confide.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.practice.OfferedService;
import org.confide.practice.Payer;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;
import org.confide.supervision.RelationKind;
import org.confide.supervision.ReviewLevel;
import org.confide.supervision.Terms;
import org.jspecify.annotations.Nullable;

/** What a relation of supervision is and which notes it asks for. */
class TermsForm extends Div {

    private static final int USUAL_SAMPLE = 20;

    private final Select<RelationKind> kind = new Select<>();
    private final Select<ReviewLevel> level = new Select<>();
    private final IntegerField percent = new IntegerField("Of a hundred notes");
    private final CheckboxGroup<OfferedService> services = new CheckboxGroup<>("Services");
    private final CheckboxGroup<Payer> payers = new CheckboxGroup<>("Clients covered by");
    private final DatePicker from = new DatePicker("From");

    private final boolean some;

    TermsForm(
            @Nullable Terms now,
            List<OfferedService> offered,
            List<Payer> dealtWith,
            LocalDate today,
            SerializableConsumer<Terms> agrees) {
        addClassName("form-column");
        kind.setLabel("Kind");
        kind.setItems(RelationKind.values());
        kind.setItemLabelGenerator(RelationKind::label);
        kind.setValue(now == null ? RelationKind.PRIMARY : now.kind());
        level.setLabel("Needs a co-signature");
        level.setItems(ReviewLevel.values());
        level.setItemLabelGenerator(ReviewLevel::label);
        level.setValue(now == null ? ReviewLevel.EVERY_NOTE : now.level());
        percent.setValue(now == null || now.percent() == 0 ? USUAL_SAMPLE : now.percent());
        percent.setHelperText("Drawn note by note. Nobody knows before signing.");
        services.setItems(offered);
        services.setItemLabelGenerator(OfferedService::label);
        if (now != null) {
            services.setValue(offered.stream()
                    .filter(service -> now.services().contains(service.id()))
                    .collect(Collectors.toSet()));
        }
        services.addClassName("one-a-line");
        payers.setItems(dealtWith);
        payers.setItemLabelGenerator(Payer::name);
        payers.setHelperText("By the coverage of the day the session was held.");
        if (now != null) {
            payers.setValue(dealtWith.stream()
                    .filter(payer -> now.payers().contains(payer.id()))
                    .collect(Collectors.toSet()));
        }
        payers.addClassName("one-a-line");
        some = !dealtWith.isEmpty();
        from.setValue(today);
        Fields fields = new Fields()
                .field("level", level)
                .field("percent", percent)
                .field("services", services)
                .field("from", from);
        level.addValueChangeListener(event -> unfold());
        unfold();
        add(
                kind,
                level,
                percent,
                services,
                payers,
                from,
                new Button("Save review", event -> fields.attempt(() -> agrees.accept(terms()))));
    }

    private void unfold() {
        percent.setVisible(level.getValue() == ReviewLevel.SAMPLE);
        services.setVisible(level.getValue() == ReviewLevel.SELECTED);
        payers.setVisible(some && level.getValue() == ReviewLevel.SELECTED);
    }

    private Terms terms() {
        if (from.getValue() == null) {
            throw new BadInput("from", "Choose the first day.");
        }
        boolean sample = level.getValue() == ReviewLevel.SAMPLE;
        boolean selected = level.getValue() == ReviewLevel.SELECTED;
        return new Terms(
                from.getValue(),
                kind.getValue(),
                level.getValue(),
                sample && percent.getValue() != null ? percent.getValue() : 0,
                selected ? services.getValue().stream().map(OfferedService::id).collect(Collectors.toSet()) : Set.of(),
                selected ? payers.getValue().stream().map(Payer::id).collect(Collectors.toSet()) : Set.of());
    }
}
