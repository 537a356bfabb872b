package org.confide.staff.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import org.confide.identity.IdentityPaths;
import org.confide.practice.TimeZones;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Fields;
import org.confide.staff.Beginning;

/** The first start: the practice and its first administrator, by the link printed where the server was started. */
@Route(value = IdentityPaths.START, autoLayout = false)
@PageTitle("First start")
@AnonymousAllowed
class StartView extends Main implements BeforeEnterObserver {

    private final Beginning beginning;
    private final TextField practice = new TextField("Name of the practice");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final TextField name = new TextField("Your name");
    private final TextField signInName = new TextField("Sign-in name");
    private final Fields fields = new Fields()
            .field("practice", practice)
            .field("zone", zone)
            .field("name", name)
            .field("signInName", signInName);
    private String token = "";

    StartView(Beginning beginning) {
        this.beginning = beginning;
        addClassName("door-form");
        zone.setItems(TimeZones.names());
        zone.setValue("America/New_York");
        zone.setHelperText("The zone of the clocks on your walls.");
        signInName.setHelperText("2 to 64 letters, digits, dots or hyphens. You type it at the door.");
        Button begin = new Button("Create practice", event -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickShortcut(Key.ENTER);
        add(
                new H1("Create your practice"),
                new Paragraph(
                        "You become its first administrator and bring the others in. You choose a password next."),
                practice,
                zone,
                name,
                signInName,
                begin);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        if (!beginning.opens(token)) {
            throw new NotFound();
        }
    }

    private void begin() {
        fields.attempt(() -> {
            String link = beginning.begin(
                    token,
                    practice.getValue(),
                    Objects.requireNonNullElse(zone.getValue(), ""),
                    signInName.getValue(),
                    name.getValue());
            getUI().ifPresent(ui -> ui.navigate(link));
        });
    }
}
