package org.confide.practice.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.confide.practice.CodeBand;
import org.confide.practice.ServiceKind;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Icon;

/** Which documented minutes of a service stand for which code. Numbers only: what they mean is licensed elsewhere. */
class BandRows extends Div implements HasValidation {

    private static final int CODE_LIMIT = 11;

    /** The fields of one band. */
    private record Row(Div line, IntegerField from, IntegerField to, TextField code) implements java.io.Serializable {}

    private final List<Row> rows = new ArrayList<>();
    private final Div lines = new Div();
    private final Paragraph problem = new Paragraph();

    BandRows(Supplier<ServiceKind> kind) {
        addClassName("band-rows");
        lines.addClassName("form-column");
        H3 heading = new H3("Codes by documented minutes");
        heading.addClassName("label");
        Paragraph licence =
                new Paragraph("CPT is a trademark of the American Medical Association. Enter or take over codes"
                        + " only if the practice holds its licence.");
        licence.addClassNames("small", "sub");
        problem.addClassNames("small", "text-overdue");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button add = new Button(
                "Add band", new Icon("plus"), event -> row(null).from().focus());
        Button usual = new Button("Take over usual codes", event -> show(CodeBand.usual(kind.get())));
        for (Button button : List.of(add, usual)) {
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        }
        Div actions = new Div(add, usual);
        actions.addClassName("row");
        add(heading, lines, problem, actions, licence);
    }

    void show(List<CodeBand> bands) {
        rows.clear();
        lines.removeAll();
        bands.forEach(this::row);
    }

    /**
     * The bands as they were entered; a row without anything in it is none.
     *
     * @throws BadInput when one of them can't be
     */
    List<CodeBand> bands() {
        List<CodeBand> bands = new ArrayList<>();
        for (Row row : rows) {
            String code = row.code().getValue().strip().toUpperCase(Locale.ROOT);
            Integer from = row.from().getValue();
            if (from == null && row.to().getValue() == null && code.isEmpty()) {
                continue;
            }
            if (from == null) {
                throw new BadInput("bands", "Say from how many minutes the band goes.");
            }
            bands.add(new CodeBand(from, row.to().getValue(), code));
        }
        return bands;
    }

    private Row row(@org.jspecify.annotations.Nullable CodeBand band) {
        IntegerField from = new IntegerField("From minute");
        IntegerField to = new IntegerField("To minute");
        TextField code = new TextField("Code");
        to.setPlaceholder("and more");
        code.setMaxLength(CODE_LIMIT);
        if (band != null) {
            from.setValue(band.from());
            to.setValue(band.to());
            code.setValue(band.code());
        }
        Button out = new Button(new Icon("x"));
        out.setAriaLabel("Take out band " + (rows.size() + 1));
        out.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div line = new Div(from, to, code, out);
        line.addClassName("band-row");
        Row row = new Row(line, from, to, code);
        out.addClickListener(event -> {
            rows.remove(row);
            lines.remove(line);
        });
        rows.add(row);
        lines.add(line);
        return row;
    }

    @Override
    public void setErrorMessage(String message) {
        problem.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        problem.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return problem.isVisible();
    }
}
