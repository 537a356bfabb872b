package org.confide.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.confide.group.GroupRow;
import org.confide.identity.AccountId;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffRow;

/** Gives a group to another leader; sessions against which something stands may stay where they are. */
class ChangeLeaderDialog extends Dialog {

    private final ComboBox<StaffRow> leader = new ComboBox<>("Leader");
    private final Fields fields = new Fields().field("leader", leader);
    private final TakenDays against;
    private final SerializableBiConsumer<AccountId, Set<LocalDate>> change;

    /**
     * Makes the dialog.
     *
     * @param group as it is
     * @param clock says days
     * @param leaders who may lead it
     * @param change gives it to somebody, without some days; it is called with the dialog open
     */
    ChangeLeaderDialog(
            GroupRow group,
            PracticeTime clock,
            List<StaffRow> leaders,
            SerializableBiConsumer<AccountId, Set<LocalDate>> change) {
        this.change = change;
        setHeaderTitle("Change leader");
        setWidth("520px");
        Paragraph lead = new Paragraph(group.name() + ", led by " + group.leaderName()
                + ". The new leader conducts the sessions to come; those that have begun stay as they are.");
        lead.addClassName("dialog-lead");
        leader.setItems(leaders.stream()
                .filter(person -> !person.account().equals(group.leader()))
                .toList());
        leader.setItemLabelGenerator(StaffRow::signature);
        leader.setWidthFull();
        against = new TakenDays(clock, "Change leader, leave these days", this::go);
        add(lead, leader, against);
        Button keep = new Button("Keep leader", event -> close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addClassName("dialog-start");
        Button go = new Button("Change leader", event -> go(Set.of()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, against.without(), go);
        leader.focus();
    }

    private void go(Set<LocalDate> leftOut) {
        if (against.attempt(fields, () -> change.accept(chosen(), leftOut))) {
            close();
        }
    }

    private AccountId chosen() {
        StaffRow person = leader.getValue();
        if (person == null) {
            throw new BadInput("leader", "Choose who leads the group.");
        }
        return person.account();
    }
}
