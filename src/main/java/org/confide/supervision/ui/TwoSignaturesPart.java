package org.confide.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.practice.OfferedService;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.ServiceId;
import org.confide.practice.spi.PracticeSection;
import org.confide.shared.ui.Fields;
import org.confide.supervision.SupervisionTerms;

/** Hangs into the practice's screen which services' notes need two supervisors' signatures. */
@org.springframework.stereotype.Component
class TwoSignaturesPart implements PracticeSection {

    private final SupervisionTerms terms;
    private final ServiceCatalogue catalogue;

    TwoSignaturesPart(SupervisionTerms terms, ServiceCatalogue catalogue) {
        this.terms = terms;
        this.catalogue = catalogue;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component content() {
        H2 heading = new H2("Two signatures");
        heading.addClassName("section-heading");
        List<OfferedService> offered = catalogue.offered();
        CheckboxGroup<OfferedService> services =
                new CheckboxGroup<>("Notes of these services are final once two supervisors have signed");
        services.setItems(offered);
        services.setItemLabelGenerator(OfferedService::label);
        Set<ServiceId> now = terms.needTwo();
        services.setValue(
                offered.stream().filter(service -> now.contains(service.id())).collect(Collectors.toSet()));
        services.addClassName("one-a-line");
        Button save = new Button(
                "Save signatures",
                event -> new Fields()
                        .field("services", services)
                        .attempt(() -> terms.needTwo(services.getValue().stream()
                                .map(OfferedService::id)
                                .collect(Collectors.toSet()))));
        Div content = new Div(heading, services, save);
        content.addClassNames("form-column", "form-section");
        return content;
    }
}
