package org.confide.vault;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.staff.StaffRow;

/** The author lends an open note: to whom, for how long, and who has it already. */
final class VaultLend extends Div {

    private static final int USUAL_DAYS = 7;

    /**
     * Makes the form.
     *
     * @param people to whom it can be lent
     * @param lend takes whom and for how many days
     * @param back goes back to the note
     */
    VaultLend(List<StaffRow> people, BiConsumer<AccountId, Integer> lend, Runnable back) {
        addClassName("vault-body");
        Paragraph what = new Paragraph("A colleague reads this version here, for training under supervision, and can't"
                + " copy or print it. You can take it back; what was read was read.");
        what.addClassName("sub");
        ComboBox<StaffRow> whom = new ComboBox<>("To whom");
        whom.setItems(people);
        whom.setItemLabelGenerator(StaffRow::signature);
        IntegerField days = new IntegerField("For how many days");
        days.setValue(USUAL_DAYS);
        days.setMin(1);
        days.setMax(Loans.LONGEST_DAYS);
        days.setStepButtonsVisible(true);
        days.setManualValidation(true);
        Button button = new Button("Lend this note", click -> {
            whom.setInvalid(false);
            days.setInvalid(false);
            StaffRow chosen = whom.getValue();
            try {
                if (chosen == null) {
                    throw new BadInput(Lending.WHOM, "Name a colleague.");
                }
                lend.accept(chosen.account(), days.getValue() == null ? 0 : days.getValue());
            } catch (BadInput refused) {
                if (refused.field().equals(Lending.DAYS)) {
                    days.setErrorMessage(refused.getMessage());
                    days.setInvalid(true);
                } else {
                    whom.setErrorMessage(refused.getMessage());
                    whom.setInvalid(true);
                }
            } catch (SealedShut shut) {
                whom.setErrorMessage(shut.getMessage());
                whom.setInvalid(true);
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Button leave = new Button("Back to the page", click -> back.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        add(leave, what, whom, days, button);
    }

    /** Lists who has it, each with a way to take it back. */
    void lent(List<Lending.Lent> lent, PracticeTime time, Consumer<UUID> recall) {
        OrderedList rows = new OrderedList();
        rows.addClassName("vault-list");
        for (Lending.Lent one : lent) {
            Span words = new Span(one.borrower() + ", until " + time.dateTime(one.until()));
            Button button = new Button("Take back", click -> recall.accept(one.id()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel("Take back from " + one.borrower());
            rows.add(new ListItem(words, button));
        }
        add(rows);
    }
}
