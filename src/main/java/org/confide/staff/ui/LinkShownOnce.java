package org.confide.staff.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A one-time link, complete with the server's address. It is kept nowhere and gone with the next click. */
class LinkShownOnce extends Div {

    private final String path;
    private final TextField link = new TextField("Password link");

    LinkShownOnce(String path) {
        this.path = path;
        addClassName("form-column");
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setValue("/" + path);
        Paragraph words =
                new Paragraph("Copy it now: it is shown this once. Earlier links of this person stop working.");
        words.addClassNames("small", "sub");
        add(link, words);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI()
                .getPage()
                .fetchCurrentURL(url -> link.setValue(url.getProtocol() + "://" + url.getAuthority() + "/" + path));
        link.focus();
    }
}
