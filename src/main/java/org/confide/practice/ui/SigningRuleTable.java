package org.confide.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.confide.practice.SigningRule;
import org.confide.practice.SigningRule.Severity;
import org.confide.practice.SigningRules;

/** What is looked at before a note is signed, and what of it this practice requires. */
class SigningRuleTable extends Section {

    private final SigningRules rules;
    private final Grid<SigningRule> grid = new Grid<>();

    SigningRuleTable(SigningRules rules) {
        this.rules = rules;
        addClassName("form-section");
        H2 heading = new H2("Before a note is signed");
        heading.addClassName("section-heading");
        Paragraph lead = new Paragraph("A note that does not meet what is required can't be signed. Advice is said and"
                + " stands in nobody's way. What the law requires stays as it is.");
        lead.addClassNames("small", "sub");
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(SigningRuleTable::what)
                .setHeader("What is looked at")
                .setFlexGrow(4);
        grid.addColumn(rule -> rule.severity().label())
                .setHeader("How far it binds")
                .setFlexGrow(2);
        grid.addComponentColumn(this::toggle)
                .setKey("act")
                .setHeader("")
                .setAutoWidth(true)
                .setFlexGrow(0);
        add(heading, lead, grid);
    }

    void load() {
        grid.setItems(rules.all());
    }

    private static Component what(SigningRule rule) {
        Span citation = new Span(rule.citation());
        citation.addClassNames("tiny", "sub");
        Div what = new Div(new Span(rule.label()), citation);
        what.addClassName("two-lines");
        return what;
    }

    private Component toggle(SigningRule rule) {
        if (rule.severity() == Severity.LAW) {
            return new Span();
        }
        Button toggle = new Button(rule.required() ? "Only advise" : "Require", event -> {
            rules.require(rule.id(), !rule.required());
            load();
        });
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.setAriaLabel((rule.required() ? "Only advise: " : "Require: ") + rule.label());
        return toggle;
    }
}
