package org.confide.safety.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.confide.client.ClientHeader;
import org.confide.practice.PracticeTime;
import org.confide.safety.SafetyPlan;
import org.confide.safety.SafetySection;

/** A version of a plan, to be read and printed: who it is for, the sections in order, who wrote it when. */
class SafetySheet extends Article {

    SafetySheet(SafetyPlan plan, ClientHeader client, PracticeTime time) {
        addClassNames("print-sheet", "safety-sheet");
        Paragraph whose = new Paragraph("Safety plan. " + client.name() + ", " + client.facts());
        whose.addClassName("print-only");
        add(whose);
        for (SafetySection section : SafetySection.values()) {
            if (!plan.text(section).isEmpty()) {
                H2 heading = new H2(section.label());
                heading.addClassName("section-heading");
                Div text = new Div();
                text.setText(plan.text(section));
                text.addClassName("text");
                add(heading, text);
            }
        }
        Paragraph written = new Paragraph(
                "Version " + plan.number() + ", " + time.dateTime(plan.writtenAt()) + ", " + plan.author() + ".");
        written.addClassNames("small", "sub");
        add(written);
    }
}
