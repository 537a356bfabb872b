package org.confide.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.confide.client.ClientRow;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.ui.Counter;
import org.confide.shared.ui.Fields;
import org.confide.staff.StaffRow;
import org.confide.task.Doer;
import org.confide.task.NewTask;
import org.confide.task.Task;
import org.jspecify.annotations.Nullable;

/** Asks somebody for something: what, of whom, by when, and about which client. */
class AddTaskDialog extends Dialog {

    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    /** Finds a part of the clients whom the person may list. */
    interface Clients extends Serializable {
        List<ClientRow> page(String text, int offset, int limit);
    }

    /** What can be chosen from. */
    record Choices(List<StaffRow> people, LocalDate today, Clients clients) {}

    private record Choice(String label, Doer doer) implements Serializable {}

    private final TextField words = new TextField("What is to be done");
    private final ComboBox<Choice> doer = new ComboBox<>("Who does it");
    private final DatePicker due = new DatePicker("Due");
    private final ComboBox<ClientRow> client = new ComboBox<>("About client");
    private final Checkbox clinical = new Checkbox("Clinical");
    private final Fields fields = new Fields()
            .field("words", words)
            .field("doer", doer)
            .field("due", due)
            .field("client", client);

    /**
     * Makes the dialog.
     *
     * @param from what can be chosen from
     * @param person who asks
     * @param add takes what was entered; it is called with the dialog open
     */
    AddTaskDialog(Choices from, SignedIn person, SerializableConsumer<NewTask> add) {
        setHeaderTitle("Add task");
        setWidth("560px");
        offer(from, person);
        Div form = new Div(words, doer, due, client, clinical);
        form.addClassName("form-grid");
        words.addClassName("wide");
        client.addClassName("wide");
        clinical.addClassName("wide");
        add(form);
        Button cancel = new Button("Add nothing", event -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClassName("dialog-start");
        Button done = new Button("Add task", event -> {
            if (fields.attempt(() -> add.accept(entered()))) {
                close();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, done);
        words.focus();
    }

    private void offer(Choices from, SignedIn person) {
        boolean treats = person.isAny(Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR);
        Counter.on(words, Task.WORDS_LIMIT);
        words.setHelperText(
                treats
                        ? "Nothing clinical, unless Clinical is ticked below."
                        : "Nothing clinical: whoever does it may not read charts.");
        List<Choice> choices = new ArrayList<>();
        Doer.TEAMS.forEach(role -> choices.add(new Choice(team(role), Doer.team(role))));
        from.people().forEach(row -> choices.add(new Choice(name(row, person), Doer.person(row.account()))));
        doer.setItems(choices);
        doer.setItemLabelGenerator(Choice::label);
        due.setMin(from.today());
        due.setValue(from.today().plusDays(1));
        client.setItems(query ->
                from.clients().page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        client.setItemLabelGenerator(row -> row.name() + ", born " + BORN.format(row.birthDate()));
        client.setClearButtonVisible(true);
        client.setPlaceholder("Nobody");
        // A biller is asked about clients and opens no chart.
        client.setVisible(treats || person.isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN));
        clinical.setHelperText("Only people who may read this client's chart see it.");
        clinical.setVisible(treats);
    }

    private static String name(StaffRow row, SignedIn person) {
        return row.account().equals(person.account()) ? row.name() + " (you)" : row.name();
    }

    private static String team(Role role) {
        return role == Role.BILLER ? "Billing, whoever comes first" : role.label() + ", whoever comes first";
    }

    private NewTask entered() {
        ClientRow about = client.getValue();
        return new NewTask(
                words.getValue(),
                clinical.getValue(),
                about == null ? null : about.client(),
                chosen("doer", doer.getValue(), "Choose who does it.").doer(),
                chosen("due", due.getValue(), "Choose by which day."));
    }

    private static <T> T chosen(String field, @Nullable T value, String sentence) {
        if (value == null) {
            throw new BadInput(field, sentence);
        }
        return value;
    }
}
