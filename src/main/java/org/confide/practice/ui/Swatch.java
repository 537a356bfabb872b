package org.confide.practice.ui;

import com.vaadin.flow.component.html.Span;
import org.confide.practice.ServiceColour;

/** A colour of a service, as a stripe and by its name. */
class Swatch extends Span {

    Swatch(ServiceColour colour) {
        Span stripe = new Span();
        stripe.addClassNames("service-stripe", colour.style());
        stripe.getElement().setAttribute("aria-hidden", "true");
        addClassName("row");
        add(stripe, new Span(colour.label()));
    }
}
