package org.confide.vault;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.identity.StepUp;
import org.confide.identity.ui.Proving;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Notice;
import org.confide.shared.ui.Region;
import org.confide.shared.ui.ScreenHeader;

/** A recovery case: what it is about, what happened, and what the person at the screen may do next. Also its report. */
final class RecoveryCasePart extends Div {

    private final transient RecoveryCases cases;
    private final transient RecoveryCeremony ceremony;
    private final transient Recovery recovery;
    private final Proving proving;
    private final transient CurrentUser currentUser;
    private final transient PracticeTime time;

    RecoveryCasePart(
            RecoveryCases cases,
            RecoveryCeremony ceremony,
            Recovery recovery,
            StepUp stepUp,
            CurrentUser currentUser,
            PracticeTime time,
            UUID id) {
        this.cases = cases;
        this.ceremony = ceremony;
        this.recovery = recovery;
        this.proving = new Proving(stepUp);
        this.currentUser = currentUser;
        this.time = time;
        addClassName("screen");
        show(id);
    }

    static String path(UUID id) {
        return RecoveryView.path(id.toString());
    }

    private void show(UUID id) {
        CaseState state = cases.required(id);
        removeAll();
        Div body = new Div(facts(state), happened(state));
        body.addClassNames("screen-body", "stack");
        next(state).forEach(body::add);
        add(
                new ScreenHeader("Recovery case")
                        .back(RecoveryView.PATH, "Back to recovery")
                        .facts(CaseParts.badge(state.stage(time.now()))),
                body);
    }

    private Component facts(CaseState state) {
        Facts facts = new Facts();
        facts.fact("Reason", state.row().reason().label());
        facts.fact("Author", name(state.row().author()));
        UUID successor = state.row().successor();
        if (successor != null) {
            facts.fact("Successor", name(successor));
        }
        try {
            Particulars about = cases.about(state);
            facts.fact("Legal basis", about.basis())
                    .fact("Document", about.document())
                    .fact("Client", about.clientName())
                    .fact("Sessions from", about.from())
                    .fact("Sessions until", about.until());
        } catch (Tampered changed) {
            facts.fact("Integrity", "This case was changed in the database. Close it and open another.");
        } catch (SealedShut shut) {
            facts.fact("Sealed", String.valueOf(shut.getMessage()));
        }
        state.ready().ifPresent(ready -> facts.fact("Sheets are taken from", time.dateTime(ready)));
        return facts;
    }

    private Component happened(CaseState state) {
        OrderedList lines = new OrderedList();
        lines.addClassName("recovery-names");
        for (RecoveryEvent event : state.events()) {
            lines.add(new ListItem(time.dateTime(event.at()) + ", " + name(event.who()) + ": "
                    + event.kind().words()));
        }
        return new Region("What happened", new H2("What happened"), lines).styled("stack");
    }

    private List<Component> next(CaseState state) {
        UUID id = state.row().id();
        boolean author = isMe(state.row().author());
        List<Component> parts = new ArrayList<>();
        CaseState.Stage stage = state.stage(time.now());
        if (stage == CaseState.Stage.OPEN && recovery.seesAuthors() && state.isOutside(me())) {
            parts.add(CaseParts.proven(
                    proving,
                    "You agree as the second person: you have seen the document and the reason holds.",
                    "Approve the case",
                    proof -> done(id, () -> cases.approve(proof, id))));
        }
        if (stage == CaseState.Stage.WAITING) {
            noWait(state).ifPresent(parts::add);
        }
        if (stage == CaseState.Stage.READY) {
            sheets(state, parts);
        }
        boolean running = stage.isRunning();
        if (author && running && !state.row().isTheAuthorsOwn() && !state.has(RecoveryEvent.Kind.OBJECTED)) {
            parts.add(CaseParts.proven(
                    proving,
                    state.row().reason().endsWithAnObjection()
                            ? "This case is about your vault. Your objection ends it."
                            : "This case is about your vault. Your objection is put on file and shown to the officers.",
                    "Object",
                    proof -> done(id, () -> cases.object(proof, id))));
        }
        if (ceremony.canReissue(id)) {
            parts.add(CaseParts.act(
                    "The words of these sheets were typed. Make new ones for the officers, who print them as they did"
                            + " the first. Whoever got hold of the old ones can still use them until a new key is set"
                            + " up.",
                    "Make new sheets",
                    () -> done(id, () -> ceremony.reissue(id))));
        }
        if (stage != CaseState.Stage.CLOSED && recovery.isOfficer()) {
            parts.add(CaseParts.act("", "Close the case", () -> done(id, () -> cases.close(id))));
        }
        if (stage == CaseState.Stage.DONE && state.row().successor() != null) {
            parts.add(new Paragraph(
                    "The notes in the scope, if there were any, are in the successor's vault under My" + " vault."));
        }
        return parts;
    }

    /** For those who hold a sheet, and nobody else. */
    private Optional<Component> noWait(CaseState state) {
        UUID id = state.row().id();
        Set<UUID> missing = cases.missingForNoWait(state);
        if (missing.contains(me())) {
            return Optional.of(CaseParts.proven(
                    proving,
                    "If it can't wait a day: when every officer agrees, sheets are taken at once, and the author has no"
                            + " time to object. Not yet: " + names(missing) + ".",
                    "Agree not to wait",
                    proof -> done(id, () -> cases.agreeNotToWait(proof, id))));
        }
        return state.agreedNotToWait().contains(me())
                ? Optional.of(new Paragraph("You agreed not to wait. Not yet: " + names(missing) + "."))
                : Optional.empty();
    }

    private String names(Set<UUID> people) {
        return String.join(", ", recovery.names(people));
    }

    private void sheets(CaseState state, List<Component> parts) {
        UUID id = state.row().id();
        RecoveryCeremony.Brought brought = ceremony.brought(id);
        String who = brought.names().isEmpty() ? "" : " From: " + String.join(", ", brought.names()) + ".";
        parts.add(new Paragraph(
                "%d of %d sheets are in hand.".formatted(brought.names().size(), brought.needed()) + who
                        + " They are forgotten a quarter of an hour after the first."));
        if (recovery.holdsSheetFor(state.row().author())
                && !brought.names().contains(currentUser.get().name())) {
            parts.add(CaseParts.sheet(proving, (proof, words) -> done(id, () -> ceremony.bring(proof, id, words))));
        }
        if (brought.isComplete() && state.row().reason().handsOver() && recovery.isOfficer()) {
            parts.add(CaseParts.act(
                    "The author's notes on this client in the scope are sealed for the successor, and nothing else is"
                            + " opened.",
                    "Hand the notes over",
                    () -> done(id, () -> ceremony.handOver(id))));
        } else if (brought.isComplete() && isMe(state.row().author())) {
            parts.add(renewal(id));
        } else if (brought.isComplete()) {
            parts.add(new Paragraph("The author now chooses a new passphrase, on this page in their own session."));
        }
    }

    private Component renewal(UUID id) {
        Div body = new Div();
        body.addClassNames("vault", "vault-room", "aura-surface-solid", "aura-accent-surface-solid");
        NewPassphrase fields = new NewPassphrase();
        fields.addClassName("vault-body");
        Button save = new Button(
                "Choose this passphrase",
                click -> proving.ask(
                        "Choose this passphrase",
                        "Your vault opens with the new passphrase from then on, and with no other.",
                        proof -> fields.take(chosen -> {
                            ceremony.renew(proof, id, chosen);
                            Notice.show("Your vault opens with the new passphrase.");
                            show(id);
                        })));
        Div act = new Div(save);
        act.addClassName("vault-body");
        body.add(fields, act);
        return body;
    }

    private void done(UUID id, Runnable act) {
        act.run();
        show(id);
    }

    private String name(UUID account) {
        return recovery.names(List.of(account)).getFirst();
    }

    private boolean isMe(UUID account) {
        return account.equals(me());
    }

    private UUID me() {
        return currentUser.id().value();
    }
}
