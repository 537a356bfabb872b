package org.confide.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordCheck;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.PdfLink;
import org.confide.shared.ui.ScreenHeader;
import org.confide.staff.StaffRow;
import org.confide.supervision.LoggedHours;
import org.confide.supervision.NewHours;
import org.confide.supervision.Requirement;
import org.confide.supervision.SupervisionHours;
import org.confide.supervision.SupervisionPaths;
import org.jspecify.annotations.Nullable;

/** The log of supervision's hours, what they add up to, and what is required; it prints as it stands. */
@Route(SupervisionPaths.HOURS)
@PageTitle("Supervision")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR"})
class HoursView extends Div implements BeforeEnterObserver {

    private final SupervisionHours hours;
    private final PasswordCheck passwords;
    private final PracticeTime time;
    private final PracticeSettings practice;
    private final StaffRow me;
    private @Nullable StaffRow whose;

    HoursView(
            SupervisionHours hours,
            PasswordCheck passwords,
            PracticeTime time,
            PracticeSettings practice,
            CurrentUser currentUser) {
        this.hours = hours;
        this.passwords = passwords;
        this.time = time;
        this.practice = practice;
        me = new StaffRow(currentUser.id(), currentUser.get().name(), "");
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        removeAll();
        List<StaffRow> supervisors = hours.supervisors();
        List<StaffRow> logs = new ArrayList<>(hours.supervisees());
        if (!supervisors.isEmpty()) {
            logs.addFirst(me);
        }
        ScreenHeader header = new ScreenHeader("Supervision");
        Div body = new Div();
        body.addClassNames("screen-body", "hours");
        add(header, body);
        if (logs.isEmpty()) {
            body.add(new EmptyState("Nobody supervises you, and you supervise nobody."));
            return;
        }
        StaffRow shown = logs.stream()
                .filter(row -> whose != null && row.account().equals(whose.account()))
                .findFirst()
                .orElse(logs.getFirst());
        whose = shown;
        header.facts(choice(logs, shown));
        Button print = new Button("Print log", new Icon("print"));
        print.addClickListener(
                event -> print.getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        Button add = new Button("Add hours", new Icon("plus"), event -> enter(shown, supervisors));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header.actions(print, new PdfLink("Log as PDF", "hours.pdf", () -> pdf(shown)), add);
        show(body, shown);
    }

    private Select<StaffRow> choice(List<StaffRow> logs, StaffRow shown) {
        Select<StaffRow> choice = new Select<>();
        choice.setAriaLabel("Whose hours");
        choice.setItems(logs);
        choice.setItemLabelGenerator(row -> row.account().equals(me.account()) ? "Your hours" : row.name());
        choice.setValue(shown);
        choice.addValueChangeListener(event -> {
            whose = event.getValue();
            load();
        });
        return choice;
    }

    private void show(Div body, StaffRow shown) {
        List<LoggedHours> log = hours.log(shown.account());
        Optional<Requirement> requirement = hours.requirement(shown.account());
        Paragraph sheet = new Paragraph(
                practice.name() + ". Supervision hours of " + shown.name() + ", printed " + time.dateTime(time.now()));
        sheet.addClassName("print-only");
        Facts sums = new Facts();
        sums.addClassNames("boxed", "hours-total");
        HoursSums.of(log, requirement, time).forEach(sums::fact);
        body.add(sheet, sums);
        if (log.isEmpty()) {
            body.add(new EmptyState("No hours yet."));
        } else {
            body.add(new HoursTable(log, me.account(), time, this::sign, this::withdraw));
        }
    }

    /** Asked again when it is wanted: what was on the screen may be old. */
    private byte[] pdf(StaffRow shown) {
        return HoursPdf.of(
                practice.name(), shown.name(), hours.log(shown.account()), hours.requirement(shown.account()), time);
    }

    private void enter(StaffRow shown, List<StaffRow> supervisors) {
        boolean mine = shown.account().equals(me.account());
        new HoursDialog(
                        mine ? "With" : "Supervised",
                        mine ? supervisors : List.of(shown),
                        time.today(),
                        (other, entered, password) -> {
                            AccountId supervisor = mine ? other.account() : me.account();
                            hours.enter(
                                    new NewHours(
                                            supervisor,
                                            shown.account(),
                                            entered.day(),
                                            entered.minutes(),
                                            entered.kind(),
                                            entered.topic()),
                                    passwords.prove(password));
                            load();
                        })
                .open();
    }

    private void sign(LoggedHours entry) {
        new SignHoursDialog(words(entry), password -> {
                    hours.sign(entry.id(), passwords.prove(password));
                    load();
                })
                .open();
    }

    private void withdraw(LoggedHours entry) {
        if (new Fields().attempt(() -> hours.withdraw(entry.id()))) {
            load();
        }
    }

    private String words(LoggedHours entry) {
        return time.date(entry.day()) + ", " + entry.minutes() + " min, "
                + entry.kind().label().toLowerCase(java.util.Locale.ROOT) + ", " + entry.superviseeName()
                + " supervised by " + entry.supervisorName();
    }
}
