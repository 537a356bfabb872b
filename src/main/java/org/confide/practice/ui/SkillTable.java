package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.confide.practice.Skill;
import org.confide.practice.Skills;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;

/** What the practice's people can be trained in. Who has which is said on the staff screen. */
class SkillTable extends Section {

    private final Skills skills;
    private final SerializableRunnable changed;
    private final Grid<Skill> grid = new Grid<>();
    private final TextField name = new TextField("New skill");
    private final Fields fields = new Fields().field("name", name);

    SkillTable(Skills skills, SerializableRunnable changed) {
        this.skills = skills;
        this.changed = changed;
        addClassName("form-section");
        H2 heading = new H2("Skills");
        heading.addClassName("section-heading");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(
                new EmptyState("No skills yet. A practice where everybody gives every service needs none."));
        grid.addColumn(Skill::name).setHeader("Skill").setFlexGrow(2);
        grid.addColumn(skill -> skill.active() ? "In use" : "No longer used").setHeader("State");
        grid.addComponentColumn(this::toggle).setHeader("").setAutoWidth(true).setFlexGrow(0);
        Counter.on(name, Skill.NAME_LIMIT);
        name.setHelperText("Such as EMDR-trained. Say on the staff screen who has it.");
        Button add = new Button("Add skill", new Icon("plus"), event -> add());
        Div actions = new Div(name, add);
        actions.addClassName("form-actions");
        add(heading, grid, actions);
    }

    void load() {
        grid.setItems(skills.everySkill());
    }

    private Button toggle(Skill skill) {
        Button toggle = new Button(skill.active() ? "Retire skill" : "Use skill again", event -> {
            boolean done = fields.attempt(() -> {
                skill.use(!skill.active());
                skills.save(skill);
            });
            if (done) {
                changed.run();
            }
        });
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.setAriaLabel((skill.active() ? "Retire " : "Use again ") + skill.name());
        return toggle;
    }

    private void add() {
        if (fields.attempt(() -> skills.save(Skill.named(name.getValue())))) {
            name.clear();
            changed.run();
            name.focus();
        }
    }
}
