package org.confide.waitlist.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.scheduling.SchedulingPaths;
import org.confide.scheduling.SlotTaken;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;
import org.confide.waitlist.WaitingRow;
import org.confide.waitlist.WaitlistMatch;
import org.jspecify.annotations.Nullable;

/** Who waits for a time, and which times would suit them now. It looks again whenever a session changes. */
@Route(SchedulingPaths.WAITLIST)
@PageTitle("Waitlist")
@RolesAllowed({"CLINICIAN", "TRAINEE", "FRONT_DESK", "PRACTICE_ADMIN"})
class WaitlistView extends Div implements BeforeEnterObserver {

    private final transient WaitlistParts parts;
    private final boolean books;
    private final MatchList matches;
    private final WaitingList waiting;
    private final Div says = new Div();
    private final Region now = new Region("Matches now").styled("form-section");
    private final Region all = new Region("Waiting").styled("form-section");
    private final Fields fields = new Fields();
    private @Nullable Registration watch;

    WaitlistView(WaitlistParts parts, CurrentUser currentUser) {
        this.parts = parts;
        books = currentUser.get().isAny(Role.FRONT_DESK, Role.CLINICIAN, Role.TRAINEE);
        matches = new MatchList(parts.time(), this::book);
        waiting = new WaitingList(parts.time(), this::close);
        says.addClassName("slot-says");
        says.getElement().setAttribute("role", "status");
        addClassName("screen");
        Button add = add();
        add.addThemeVariants(ButtonVariant.PRIMARY);
        now.setVisible(books);
        Div body = new Div(now, all);
        body.addClassName("screen-body");
        add(
                new ScreenHeader("Waitlist")
                        .back(SchedulingPaths.CALENDAR, "Back to the calendar")
                        .actions(add),
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
        stopWatching();
        watch = parts.news().watch(UI.getCurrent(), this::load);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        stopWatching();
    }

    private void load() {
        List<WaitingRow> rows = parts.waitlist().open();
        all.removeAll();
        all.add(heading(rows.isEmpty() ? "Waiting" : "Waiting, " + rows.size()));
        waiting.show(rows);
        all.add(rows.isEmpty() ? new EmptyState("Nobody waits for a time.", add()) : waiting);
        if (books) {
            show(parts.matching().now());
        }
    }

    private void show(List<WaitlistMatch> found) {
        now.removeAll();
        now.add(heading("Matches now"), says);
        if (found.isEmpty()) {
            Paragraph none = new Paragraph("No free time in the next two weeks suits anybody who waits.");
            none.addClassNames("small", "sub");
            now.add(none);
        } else {
            matches.show(found, parts.staff().clinicians(), parts.rooms().all());
            now.add(matches);
        }
    }

    private void book(WaitlistMatch match) {
        says.removeAll();
        try {
            boolean done =
                    fields.attempt(() -> parts.matching().book(match.waiting().id(), match.time()));
            if (done) {
                say("Session booked for " + matches.when(match.time()) + ".", "text-signed");
            }
        } catch (SlotTaken taken) {
            taken.reasons().forEach(reason -> say(reason, "text-due"));
        }
        load();
    }

    private void close(WaitingRow row) {
        says.removeAll();
        fields.attempt(() -> parts.waitlist().close(row.id()));
        load();
    }

    private void say(String words, String colour) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", colour);
        says.add(line);
    }

    private Button add() {
        return new Button(
                "Add to waitlist",
                new Icon("plus"),
                event -> new AddToWaitlistDialog(parts.choices(), wanted -> {
                            parts.waitlist().add(wanted);
                            load();
                        })
                        .open());
    }

    private static H2 heading(String words) {
        H2 heading = new H2(words);
        heading.addClassName("section-heading");
        return heading;
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }
}
