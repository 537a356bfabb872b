package org.confide.vault;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientDirectory;
import org.confide.client.ClientFinder;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.FreshProof;
import org.confide.identity.StepUp;
import org.confide.identity.ui.Proving;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.ui.ScreenHeader;
import org.jspecify.annotations.Nullable;

/** An officer opens a recovery case: why, whose keys, on what paper, which notes, for whom. */
final class RecoveryOpenPart extends Div {

    private final transient RecoveryCases cases;
    private final transient ClientFinder finder;
    private final transient ClientDirectory clients;
    private final Select<RecoveryReason> reason = new Select<>();
    private final ComboBox<UUID> author = new ComboBox<>("Author");
    private final ComboBox<UUID> successor = new ComboBox<>("Successor, who is to read the notes");
    private final TextField basis = new TextField("Legal basis");
    private final TextField document = new TextField("Document, and where it is");
    private final DatePicker from = new DatePicker("Sessions from");
    private final DatePicker until = new DatePicker("Sessions until");
    private final Div scope = new Div();
    private final Span whom = new Span("No client chosen");
    private final CaseParts.Refusal refusal = new CaseParts.Refusal();
    private final Proving proving;
    private transient @Nullable ClientId client;

    RecoveryOpenPart(
            RecoveryCases cases, Recovery recovery, StepUp stepUp, ClientFinder finder, ClientDirectory clients) {
        this.proving = new Proving(stepUp);
        this.cases = cases;
        this.finder = finder;
        this.clients = clients;
        addClassName("screen");
        if (!recovery.isOfficer()) {
            throw new NotFound();
        }
        Map<UUID, String> authors = recovery.authorNames();
        for (ComboBox<UUID> people : List.of(author, successor)) {
            people.setItems(authors.keySet());
            people.setItemLabelGenerator(account -> authors.getOrDefault(account, ""));
        }
        compose();
    }

    private void compose() {
        reason.setLabel("Reason");
        boolean finds = finder.isOffered();
        reason.setItems(Arrays.stream(RecoveryReason.values())
                .filter(each -> finds || !each.handsOver())
                .toList());
        if (!finds) {
            reason.setHelperText(
                    "A case that hands notes over names a client, and with your roles you find none: another"
                            + " officer opens it.");
        }
        reason.setItemLabelGenerator(RecoveryReason::label);
        reason.addValueChangeListener(event ->
                scope.setVisible(event.getValue() != null && event.getValue().handsOver()));
        from.setLocale(Locale.US);
        until.setLocale(Locale.US);
        Button find = new Button(
                "Choose the client", click -> finder.dialog(this::choose).open());
        Div chosen = new Div(find, whom);
        chosen.addClassNames("row", "wrap");
        scope.addClassName("form-column");
        scope.setVisible(false);
        scope.add(successor, chosen, from, until);
        Button open = new Button(
                "Open the case",
                click -> proving.ask(
                        "Open the case",
                        "The author and the officers hear of it, and a second person must agree.",
                        proof -> refusal.attempt(() -> open(proof))));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(
                new Paragraph("A second person must agree. Then the author and all officers have 24 hours to hear of it"
                        + " before a sheet is taken."),
                reason,
                author,
                basis,
                document,
                scope,
                open,
                refusal);
        form.addClassName("form-column");
        Div body = new Div(form);
        body.addClassName("screen-body");
        add(new ScreenHeader("Open a recovery case").back(RecoveryView.PATH, "Back to recovery"), body);
    }

    private void choose(ClientId chosen) {
        client = chosen;
        whom.setText(clients.header(chosen).name());
    }

    private void open(FreshProof proof) {
        RecoveryReason why = reason.getValue();
        if (why == null) {
            throw new BadInput("reason", "Choose a reason.");
        }
        UUID id = cases.open(
                proof,
                new RecoveryCases.Request(
                        why,
                        account(author.getValue()),
                        account(successor.getValue()),
                        client,
                        basis.getValue(),
                        document.getValue(),
                        Particulars.day(from.getValue()),
                        Particulars.day(until.getValue())));
        getUI().ifPresent(ui -> ui.navigate(RecoveryCasePart.path(id)));
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
