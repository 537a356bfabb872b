package org.confide.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.confide.identity.FreshProof;
import org.confide.identity.OwnPasskeys;
import org.confide.identity.Passkey;
import org.confide.identity.PasskeyHome;
import org.confide.identity.StepUp;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Notice;

/** A person's own passkeys, and the way to another one. */
class PasskeySection extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private final OwnPasskeys own;
    private final StepUp stepUp;
    private final ZoneId zone;
    private final Runnable changed;
    private final Div rows = new Div();
    private final Button add = new Button("Add a passkey");
    private final Paragraph elsewhere = new Paragraph();

    PasskeySection(OwnPasskeys own, PasskeyHome home, StepUp stepUp, ZoneId zone, Runnable changed) {
        this.own = own;
        this.stepUp = stepUp;
        this.zone = zone;
        this.changed = changed;
        addClassName("form-column");
        add.setVisible(false);
        add.addClickListener(event -> ask(
                "Go on",
                "Your device or security key then asks for your finger, face or PIN. You are signed out everywhere else.",
                this::open));
        elsewhere.setText(
                home.host().isEmpty()
                        ? "This server has no name that passkeys could be made for."
                        : "Passkeys are made and shown where Confide is opened as " + home.host()
                                + ", with a secure connection.");
        elsewhere.addClassName("aside");
        Div actions = new Div(add);
        actions.addClassName("form-actions");
        add(
                new H2("Passkeys"),
                new Paragraph("A passkey on your phone, computer or security key signs you in without password and "
                        + "code. Your device asks for your finger, face or PIN, and keeps those to itself."),
                rows,
                actions,
                elsewhere);
        if (!home.host().isEmpty()) {
            PasskeyScript.ifPossible(this, home.host(), () -> {
                add.setVisible(true);
                elsewhere.setVisible(false);
            });
        }
        show();
    }

    private void show() {
        UnorderedList list = new UnorderedList();
        list.addClassName("passkey-list");
        own.all().forEach(passkey -> list.add(row(passkey)));
        rows.removeAll();
        rows.add(list);
    }

    private ListItem row(Passkey passkey) {
        Button remove = new Button("Remove", event -> remove(passkey));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel("Remove " + passkey.name());
        return new ListItem(new Span(words(passkey)), remove);
    }

    private String words(Passkey passkey) {
        Instant used = passkey.lastUsed();
        return passkey.name() + ": made " + day(passkey.since())
                + (used == null ? ", not used yet" : ", last used " + day(used));
    }

    private String day(Instant when) {
        return DAY.format(when.atZone(zone));
    }

    private void ask(String title, String lead, ProofDialog.Act act) {
        new Proving(stepUp).ask(title, lead, act);
    }

    private void open(FreshProof proof) {
        new PasskeyDialog(() -> own.begin(proof), (fresh, name, answer) -> {
                    List<String> codes = own.keep(proof, fresh, name, answer);
                    show();
                    changed.run();
                    return codes;
                })
                .open();
    }

    private void remove(Passkey passkey) {
        ask(
                "Remove passkey",
                "\"" + passkey.name() + "\" lets nobody in any more. You are signed out everywhere else.",
                proof -> {
                    try {
                        own.remove(proof, passkey.id());
                    } catch (BadInput refused) {
                        Notice.show(String.valueOf(refused.getMessage()));
                    } catch (NotFound meanwhile) {
                        Notice.show("It was removed meanwhile.");
                    }
                    show();
                    changed.run();
                });
    }
}
