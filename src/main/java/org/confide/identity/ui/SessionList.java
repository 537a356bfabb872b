package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.confide.identity.OpenSession;
import org.confide.identity.OwnSessions;

/** Where one is signed in, and the way out everywhere else. */
class SessionList extends Div {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, h:mm a", Locale.US);

    private final OwnSessions sessions;
    private final ZoneId zone;
    private final Div rows = new Div();

    SessionList(OwnSessions sessions, ZoneId zone) {
        this.sessions = sessions;
        this.zone = zone;
        addClassName("form-column");
        Button out = new Button("Sign out everywhere else", event -> {
            sessions.endOthers();
            show();
        });
        Div actions = new Div(out);
        actions.addClassName("form-actions");
        add(new H2("Where you are signed in"), rows, actions);
        show();
    }

    private void show() {
        UnorderedList list = new UnorderedList();
        list.addClassName("session-list");
        sessions.all().forEach(session -> list.add(new ListItem(words(session))));
        rows.removeAll();
        rows.add(list);
    }

    private String words(OpenSession session) {
        return session.program() + (session.here() ? ", here" : "") + ": since " + said(session.since())
                + (session.here() ? "" : ", last used " + said(session.lastActive()));
    }

    private String said(Instant when) {
        return WHEN.format(when.atZone(zone));
    }
}
