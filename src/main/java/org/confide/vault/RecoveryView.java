package org.confide.vault;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientFinder;
import org.confide.identity.CurrentUser;
import org.confide.identity.FreshProof;
import org.confide.identity.Role;
import org.confide.identity.StepUp;
import org.confide.identity.ui.Proving;
import org.confide.practice.PracticeTime;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Notice;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;

/** Recovery as it concerns the person: who the officers are, a sheet that waits, whose keys are wrapped. */
@Route(RecoveryView.PATH + "/:part?")
@PageTitle("Recovery")
@PermitAll
class RecoveryView extends Div implements BeforeEnterObserver {

    static final String PATH = "recovery";
    static final String OPEN = "open";

    private final Recovery recovery;
    private final RecoverySetUp setUp;
    private final RecoveryCases cases;
    private final RecoveryCeremony ceremony;
    private final ClientFinder finder;
    private final ClientDirectory clients;
    private final CurrentUser currentUser;
    private final PracticeTime time;
    private final StepUp stepUp;
    private final Proving proving;

    RecoveryView(
            Recovery recovery,
            RecoverySetUp setUp,
            RecoveryCases cases,
            RecoveryCeremony ceremony,
            ClientFinder finder,
            ClientDirectory clients,
            CurrentUser currentUser,
            PracticeTime time,
            StepUp stepUp) {
        this.stepUp = stepUp;
        this.proving = new Proving(stepUp);
        this.cases = cases;
        this.ceremony = ceremony;
        this.finder = finder;
        this.clients = clients;
        this.recovery = recovery;
        this.setUp = setUp;
        this.currentUser = currentUser;
        this.time = time;
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String part = event.getRouteParameters().get("part").orElse("");
        if (part.isEmpty()) {
            show();
            return;
        }
        removeAll();
        add(
                part.equals(OPEN)
                        ? new RecoveryOpenPart(cases, recovery, stepUp, finder, clients)
                        : new RecoveryCasePart(cases, ceremony, recovery, stepUp, currentUser, time, id(part)));
    }

    static String path(String part) {
        return PATH + "/" + part;
    }

    private static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    private void show() {
        removeAll();
        Div body = new Div(officers());
        body.addClassNames("screen-body", "stack");
        if (recovery.hasSheet()) {
            body.add(new OwnSheet(proving, this::sheet, this::confirm, this::pdf));
        }
        if (recovery.isOfficer() || !cases.list().isEmpty()) {
            body.add(cases());
        }
        if (recovery.seesAuthors()) {
            body.add(authors());
        }
        ScreenHeader header = new ScreenHeader("Recovery");
        if (currentUser.get().is(Role.PRACTICE_ADMIN)) {
            Button begin = new Button(
                    "Set up recovery",
                    click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(RecoverySetUpView.PATH)));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(begin);
        }
        add(header, body);
    }

    private Component officers() {
        Recovery.Officers officers = recovery.officers();
        Recovery.Waiver waiver = recovery.waiver();
        Region region = new Region("Recovery officers").styled("stack", "no-print");
        H2 heading = new H2("Recovery officers");
        region.add(heading);
        if (officers != null) {
            UnorderedList names = new UnorderedList();
            names.addClassName("recovery-names");
            officers.names().forEach(name -> names.add(new ListItem(name)));
            officers.gone().forEach(name -> names.add(new ListItem(name + ", who can't sign in any more")));
            region.add(names);
            if (!officers.gone().isEmpty()) {
                region.add(next(officers));
            }
            region.add(
                    new Paragraph("Any " + officers.needed() + " of them together can bring an author's psychotherapy"
                            + " notes back when the author has died, left or lost the passphrase. Since "
                            + time.date(officers.since()) + "."));
        } else if (waiver != null) {
            region.add(
                    new Paragraph("There are none, by a decision signed by " + waiver.name() + " on "
                            + time.dateTime(waiver.when()) + ":"),
                    new Paragraph("“" + waiver.words() + "”"));
        } else {
            region.add(new Paragraph("There are none yet. Until then a lost passphrase loses an author's psychotherapy"
                    + " notes. A practice admin sets recovery up."));
        }
        return region;
    }

    /** What is to be done when somebody left. */
    private static Component next(Recovery.Officers officers) {
        Paragraph next = new Paragraph(
                officers.areEnough()
                        ? "Enough are left. A practice admin sets recovery up with other people soon, so that it stays so;"
                                + " get back and destroy the sheets of those who left once no author needs them."
                        : "Too few are left: nobody's notes can be brought back here. A practice admin sets recovery up"
                                + " with other people now, and every author unlocks once. Keep all sheets until then.");
        next.addClassName(officers.areEnough() ? "text-due" : "text-overdue");
        return next;
    }

    private Component cases() {
        Region region = new Region("Cases").styled("stack", "no-print");
        region.add(new H2("Cases"));
        List<CaseState> all = cases.list();
        if (all.isEmpty()) {
            region.add(new Paragraph("No case was opened yet."));
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("recovery-names");
        for (CaseState state : all) {
            String words = state.row().reason().label() + ", "
                    + recovery.names(List.of(state.row().author())).getFirst() + ", "
                    + time.date(state.row().created());
            lines.add(new ListItem(
                    new Anchor(RecoveryCasePart.path(state.row().id()), words),
                    CaseParts.badge(state.stage(time.now()))));
        }
        if (!all.isEmpty()) {
            region.add(lines);
        }
        if (recovery.isOfficer()) {
            region.add(new Div(new Button(
                    "Open a case", click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(path(OPEN))))));
        }
        return region;
    }

    private Component authors() {
        Region region = new Region("Authors").styled("stack", "no-print");
        region.add(new H2("Authors with a vault"));
        List<Recovery.Author> authors = recovery.authors();
        if (authors.isEmpty()) {
            region.add(new Paragraph("Nobody has set up a vault yet."));
            return region;
        }
        UnorderedList names = new UnorderedList();
        names.addClassName("recovery-names");
        authors.forEach(author -> names.add(new ListItem(author.name() + ": " + words(author))));
        region.add(names);
        return region;
    }

    private static String words(Recovery.Author author) {
        if (author.left()) {
            return switch (author.wrapped()) {
                case YES -> "left; sealed, can be brought back by the officers";
                case EARLIER -> "left; sealed, by the officers before these only: keep their sheets";
                case NO -> "left; sealed for good, since the keys were never wrapped for officers";
            };
        }
        return switch (author.wrapped()) {
            case YES -> "can be brought back by the officers";
            case EARLIER -> "by the officers before these only, until the author unlocks";
            case NO -> "by nobody, until the author unlocks";
        };
    }

    private PrintedSheet sheet(FreshProof proof) {
        ShareSheet sheet = setUp.show(proof);
        return new PrintedSheet(sheet, currentUser.get().name(), time.onPaper(time.today()));
    }

    private byte[] pdf() {
        return PrintedSheet.pdf(setUp.again(), currentUser.get().name(), time.onPaper(time.today()));
    }

    private void confirm(FreshProof proof, String lastWords) {
        Notice.show(
                setUp.confirm(proof, lastWords)
                        ? "Recovery is set up. Every officer has their sheet."
                        : "Your sheet is confirmed. Recovery is set up when the others have theirs.");
        show();
    }
}
