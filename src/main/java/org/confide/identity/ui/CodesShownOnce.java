package org.confide.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Recovery codes, this once: they are stored as hashes and can't be shown again. */
class CodesShownOnce extends Div {

    CodesShownOnce(List<String> codes) {
        Paragraph lead = new Paragraph("Each of these lets you in once, with your password, when your phone is lost or "
                + "new. Write them down or print them now, and keep them away from this computer: they are shown this "
                + "once.");
        OrderedList list = new OrderedList();
        list.addClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        add(lead, list);
    }
}
