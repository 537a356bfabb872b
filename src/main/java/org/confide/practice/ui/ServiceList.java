package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.confide.practice.CodeBand;
import org.confide.practice.OfferedService;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.Skill;
import org.confide.practice.Skills;
import org.confide.shared.ui.Icon;

/** The services the practice offers. */
class ServiceList extends Section {

    private final ServiceCatalogue catalogue;
    private final Skills skills;
    private final Grid<OfferedService> grid = new Grid<>();
    private List<Skill> known = List.of();

    ServiceList(ServiceCatalogue catalogue, Skills skills) {
        this.catalogue = catalogue;
        this.skills = skills;
        addClassName("form-section");
        H2 heading = new H2("Services");
        heading.addClassName("section-heading");
        grid.setAllRowsVisible(true);
        grid.addColumn(OfferedService::label).setHeader("Service").setFlexGrow(2);
        grid.addColumn(service -> service.kind().label()).setHeader("Kind");
        grid.addColumn(service -> service.minutes() + " min").setHeader("Planned");
        grid.addColumn(service -> service.telehealth() ? "Room or telehealth" : "Room")
                .setHeader("Place")
                .setAutoWidth(true);
        grid.addColumn(this::givenBy).setHeader("Given by");
        grid.addColumn(ServiceList::codes).setHeader("Codes");
        grid.addComponentColumn(service -> new Swatch(service.colour())).setHeader("Colour");
        grid.addColumn(service -> service.active() ? "Offered" : "No longer offered")
                .setHeader("State");
        grid.addComponentColumn(this::change).setHeader("").setAutoWidth(true).setFlexGrow(0);
        Button add = new Button("Add service", new Icon("plus"), event -> open(null));
        Div actions = new Div(add);
        actions.addClassName("form-actions");
        add(heading, grid, actions);
    }

    void load() {
        known = skills.everySkill();
        grid.setItems(catalogue.all());
    }

    private String givenBy(OfferedService service) {
        String names = known.stream()
                .filter(skill -> service.skills().contains(skill.id()))
                .map(Skill::name)
                .collect(Collectors.joining(" or "));
        return names.isEmpty() ? "Everybody" : names;
    }

    private static String codes(OfferedService service) {
        long number = service.bands().stream().map(CodeBand::code).distinct().count();
        return number == 0 ? "None" : number == 1 ? "1 code" : number + " codes";
    }

    /** The skills that can be asked for, and those that are. */
    private List<Skill> choices(@org.jspecify.annotations.Nullable OfferedService service) {
        return known.stream()
                .filter(skill ->
                        skill.active() || service != null && service.skills().contains(skill.id()))
                .toList();
    }

    private Button change(OfferedService service) {
        Button change = new Button("Change", event -> open(service));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setAriaLabel("Change " + service.label());
        return change;
    }

    private void open(@org.jspecify.annotations.Nullable OfferedService service) {
        new ServiceDialog(service, choices(service), edited -> {
                    catalogue.save(edited);
                    load();
                })
                .open();
    }
}
