package org.confide.staff.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.practice.Skill;
import org.confide.practice.SkillId;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Notice;
import org.confide.staff.StaffPerson;

/** What a person is trained in. */
class SkillChoice extends Section {

    SkillChoice(PersonPanelParts parts, StaffPerson person, boolean mayChange) {
        addClassName("form-section");
        Set<SkillId> held = parts.skills().of(person.account());
        List<Skill> known = parts.knownSkills().all();
        if (!mayChange || known.isEmpty()) {
            H3 heading = new H3("Skills");
            heading.addClassName("label");
            Paragraph words = new Paragraph(words(held, known));
            words.addClassNames("small", "sub");
            add(heading, words);
            return;
        }
        CheckboxGroup<Skill> skills = new CheckboxGroup<>("Skills");
        skills.setItems(known);
        skills.setItemLabelGenerator(Skill::name);
        skills.setHelperText("Services that take a skill are booked with those who have it.");
        skills.setValue(
                known.stream().filter(skill -> held.contains(skill.id())).collect(Collectors.toSet()));
        Fields fields = new Fields().field("skills", skills);
        Button save = new Button("Save skills", event -> {
            Set<SkillId> chosen = skills.getValue().stream().map(Skill::id).collect(Collectors.toSet());
            if (fields.attempt(() -> parts.skills().give(person.account(), chosen))) {
                Notice.show("Skills saved.");
            }
        });
        Div actions = new Div(save);
        actions.addClassName("form-actions");
        add(skills, actions);
    }

    private static String words(Set<SkillId> held, List<Skill> known) {
        if (known.isEmpty()) {
            return "The practice has named no skills. Add them on the practice screen.";
        }
        String names = known.stream()
                .filter(skill -> held.contains(skill.id()))
                .map(Skill::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "No skill entered." : names;
    }
}
