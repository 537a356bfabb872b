package org.confide.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.confide.exchange.CalendarFeeds;
import org.confide.exchange.ExchangePaths;
import org.confide.practice.PracticeTime;

/** One's own sessions in another calendar: the secret address is made here, shown once, and taken back. */
class FeedSection extends Section {

    private final CalendarFeeds feeds;
    private final PracticeTime time;
    private final Div body = new Div();

    FeedSection(CalendarFeeds feeds, PracticeTime time) {
        this.feeds = feeds;
        this.time = time;
        addClassName("form-section");
        H2 heading = new H2("Your sessions in another calendar");
        heading.addClassName("section-heading");
        Paragraph words =
                new Paragraph("A secret address that a calendar program reads: your sessions from three months"
                        + " back to a year ahead, with clients' initials only. Whoever has the address reads it without signing"
                        + " in.");
        words.addClassNames("small", "sub");
        add(heading, words, body);
        show();
    }

    private void show() {
        body.removeAll();
        Optional<Instant> made = feeds.made();
        Button make = new Button(made.isEmpty() ? "Make address" : "Make new address", event -> make());
        Div actions = new Div(make);
        actions.addClassName("form-actions");
        if (made.isPresent()) {
            body.add(new Paragraph("An address was made " + time.dateTime(made.get()) + "."));
            actions.add(new Button("Revoke address", event -> {
                feeds.revoke();
                show();
            }));
        }
        body.add(actions);
    }

    private void make() {
        String path = ExchangePaths.feed(feeds.make());
        show();
        TextField address = new TextField("Address of the calendar");
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText("Copy it now: it is shown this once. An earlier address has stopped working.");
        address.setValue("/" + path);
        body.addComponentAsFirst(address);
        getUI().ifPresent(ui -> ui.getPage()
                .fetchCurrentURL(url -> address.setValue(url.getProtocol() + "://" + url.getAuthority() + "/" + path)));
        address.focus();
    }
}
