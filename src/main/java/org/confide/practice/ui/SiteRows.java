package org.confide.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.confide.practice.Site;
import org.confide.practice.Sites;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;

/** The places where the practice has rooms. */
class SiteRows extends Section {

    private final Sites sites;
    private final SerializableRunnable changed;
    private final Grid<Site> grid = new Grid<>();
    private final TextField name = new TextField("New site");
    private final TextField address = new TextField("Address");
    private final Fields fields = new Fields().field("name", name).field("address", address);

    SiteRows(Sites sites, SerializableRunnable changed) {
        this.sites = sites;
        this.changed = changed;
        addClassName("form-section");
        H2 heading = new H2("Sites");
        heading.addClassName("section-heading");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState("No sites yet. A practice in one place needs none."));
        grid.addColumn(Site::name).setHeader("Site");
        grid.addColumn(Site::address).setHeader("Address").setFlexGrow(2);
        Counter.on(name, Site.NAME_LIMIT);
        Counter.on(address, Site.ADDRESS_LIMIT);
        Button add = new Button("Add site", new Icon("plus"), event -> add());
        Div actions = new Div(name, address, add);
        actions.addClassName("form-actions");
        add(heading, grid, actions);
    }

    void load() {
        grid.setItems(sites.all());
    }

    private void add() {
        if (fields.attempt(() -> sites.save(Site.of(name.getValue(), address.getValue())))) {
            name.clear();
            address.clear();
            changed.run();
            name.focus();
        }
    }
}
