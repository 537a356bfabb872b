package org.confide.reminder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.confide.identity.SignedIn;
import org.confide.identity.spi.AccountPart;
import org.confide.reminder.OwnNotices;
import org.confide.reminder.PostOffice;
import org.confide.shared.MailAddress;
import org.confide.shared.ui.Fields;

/** On the account page: where a person is told that something waits for them, where this server sends mail. */
@org.springframework.stereotype.Component
class NoticePart implements AccountPart {

    private final OwnNotices notices;
    private final PostOffice post;

    NoticePart(OwnNotices notices, PostOffice post) {
        this.notices = notices;
        this.post = post;
    }

    @Override
    public Optional<Component> part(SignedIn person) {
        return post.sends() ? Optional.of(form()) : Optional.empty();
    }

    private Component form() {
        TextField address = new TextField("E-mail address for notices");
        address.setMaxLength(MailAddress.LIMIT);
        address.setHelperText(
                "You are told there that something waits for you that can't wait for your next sign-in, such"
                        + " as a recovery that concerns your vault. It never says what, and names nobody.");
        address.setValue(notices.address());
        Span said = new Span();
        said.addClassName("small");
        said.getElement().setAttribute("role", "status");
        Fields fields = new Fields().field("address", address);
        Button save = new Button("Save address", event -> {
            said.setText("");
            if (fields.attempt(() -> notices.choose(address.getValue()))) {
                said.setText("Saved.");
            }
        });
        Div form = new Div(new H2("Notices"), address, save, said);
        form.addClassName("form-column");
        return form;
    }
}
