package org.confide.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.Supplier;
import org.confide.reminder.ReminderPaths;
import org.confide.reminder.Visit;
import org.confide.reminder.VisitAnswering;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Notice;
import org.springframework.dao.OptimisticLockingFailureException;

/** Where a client confirms or cancels by the link of a reminder: practice, day and time, and nothing else. */
@Route(value = ReminderPaths.VISIT, autoLayout = false)
@PageTitle("Appointment")
@AnonymousAllowed
class VisitView extends Main implements BeforeEnterObserver {

    private final VisitAnswering answering;
    private String secret = "";

    VisitView(VisitAnswering answering) {
        this.answering = answering;
        addClassName("door-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("token").orElse("");
        VaadinRequest request = VaadinRequest.getCurrent();
        show(answering.look(secret, request == null ? "" : String.valueOf(request.getRemoteAddr())));
    }

    private void show(Visit visit) {
        removeAll();
        H1 heading = new H1("Your appointment");
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, new Paragraph(visit.day() + " at " + visit.time()), new Paragraph(visit.practice()));
        Paragraph said = new Paragraph(said(visit));
        said.getElement().setAttribute("role", "status");
        add(said);
        if (visit.answer() == null) {
            add(actions(confirm(), cancel(visit)));
        } else if (visit.answer() == org.confide.reminder.Answer.CONFIRMED) {
            add(actions(cancel(visit)));
        }
        if (!visit.telephone().isEmpty()) {
            add(new Paragraph("Questions? Call " + visit.telephone() + "."));
        }
    }

    private static String said(Visit visit) {
        if (visit.answer() == null) {
            return "Tell the practice whether you are coming.";
        }
        return switch (visit.answer()) {
            case CONFIRMED -> "You confirmed this appointment. Thank you.";
            case CANCELLED -> "This appointment is cancelled. The practice knows.";
        };
    }

    private Button confirm() {
        Button confirm = new Button("Confirm appointment", event -> answer(() -> answering.confirm(secret)));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        return confirm;
    }

    private Button cancel(Visit visit) {
        return new Button("Cancel appointment", event -> askOnceMore(visit));
    }

    private void askOnceMore(Visit visit) {
        removeAll();
        Button cancel = new Button("Cancel appointment", event -> answer(() -> answering.cancel(secret)));
        cancel.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H1("Cancel this appointment?"),
                new Paragraph(visit.day() + " at " + visit.time()),
                new Paragraph(
                        visit.late()
                                ? "This is later than the practice asks for, and it may charge for it. It is told at once."
                                : "The practice is told at once, and may give the time to somebody else."),
                actions(new Button("Keep appointment", event -> show(visit)), cancel));
    }

    private void answer(Supplier<Visit> act) {
        try {
            show(act.get());
        } catch (NotFound gone) {
            Notice.show("This appointment has changed. Nothing was done. Call the practice.");
        } catch (OptimisticLockingFailureException meanwhile) {
            Notice.show(
                    "The practice changed this appointment at the same moment. Nothing was done. Open the link again.");
        }
    }

    private static Div actions(Button... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("form-actions");
        return actions;
    }
}
