package org.confide.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.confide.client.BirthDate;
import org.confide.client.Client;
import org.confide.client.ClientField;
import org.confide.client.EmergencyContact;
import org.confide.shared.ui.Counter;

/** Who a client is and how to reach them; the same for registering and for changing. */
class ClientForm extends Div {

    private final Binder<Client> binder = new Binder<>();
    private final ContactRows contacts = new ContactRows();
    private final DatePicker birthDate = new DatePicker("Date of birth");
    private final LocalDate today;

    ClientForm(LocalDate today) {
        this.today = today;
        addClassName("client-form");
        add(
                section(
                        "Name",
                        text(ClientField.LEGAL_FIRST, Client::legalFirst, Client::firstName),
                        text(ClientField.LEGAL_MIDDLE, Client::legalMiddle, Client::middleName),
                        text(ClientField.LEGAL_LAST, Client::legalLast, Client::lastName),
                        text(ClientField.CHOSEN_NAME, Client::chosenName, Client::calledBy),
                        text(ClientField.PRONOUNS, Client::pronouns, Client::goesBy),
                        former(),
                        birthDate()),
                contactSection(),
                section(
                        "In an emergency",
                        text(
                                ClientField.EMERGENCY_NAME,
                                client -> client.emergency().name(),
                                (client, name) -> client.inEmergencyCall(new EmergencyContact(
                                        name,
                                        client.emergency().relation(),
                                        client.emergency().phone()))),
                        text(
                                ClientField.EMERGENCY_RELATION,
                                client -> client.emergency().relation(),
                                (client, relation) -> client.inEmergencyCall(new EmergencyContact(
                                        client.emergency().name(),
                                        relation,
                                        client.emergency().phone()))),
                        text(
                                ClientField.EMERGENCY_PHONE,
                                client -> client.emergency().phone(),
                                (client, phone) -> client.inEmergencyCall(new EmergencyContact(
                                        client.emergency().name(),
                                        client.emergency().relation(),
                                        phone)))));
    }

    /** Shows a client. */
    void read(Client client) {
        binder.readBean(client);
        contacts.show(client.contacts());
    }

    /**
     * Takes what was entered over into a client, or says beside the fields what can't be.
     *
     * @return whether everything was fine
     */
    boolean write(Client client) {
        boolean reachable = contacts.check();
        if (!binder.validate().isOk() || !reachable) {
            focusFirstProblem();
            return false;
        }
        binder.writeBeanIfValid(client);
        client.reachBy(contacts.contacts());
        return true;
    }

    private void focusFirstProblem() {
        Optional<HasValue<?, ?>> first = binder.validate().getFieldValidationStatuses().stream()
                .filter(BindingValidationStatus::isError)
                .<HasValue<?, ?>>map(BindingValidationStatus::getField)
                .findFirst();
        first.filter(Focusable.class::isInstance).ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private TextField text(ClientField field, ValueProvider<Client, String> getter, Setter<Client, String> setter) {
        TextField input = new TextField(field.label());
        input.setRequiredIndicatorVisible(field.required());
        input.setAutocomplete(Autocomplete.OFF);
        Counter.on(input, field.limit());
        binder.forField(input).withValidator(fits(field)).bind(getter, setter);
        return input;
    }

    private TextField former() {
        TextField input = text(ClientField.FORMER_NAMES, Client::formerNames, Client::formerlyKnownAs);
        input.setHelperText("Separate several by commas. The search finds them.");
        return input;
    }

    private DatePicker birthDate() {
        birthDate.setLocale(Locale.US);
        birthDate.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("MM/dd/yyyy", "M/d/yy", "M-d-yyyy", "M.d.yyyy", "MMddyyyy", "yyyy-MM-dd")
                .setBadInputErrorMessage("This is not a date. Write it as 04/12/1984."));
        birthDate.setPlaceholder("MM/DD/YYYY");
        birthDate.setRequiredIndicatorVisible(true);
        birthDate.setMax(today);
        birthDate.setInitialPosition(today.minusYears(30));
        birthDate.setAutoOpen(false);
        binder.forField(birthDate)
                .withValidator((value, context) -> {
                    String problem = BirthDate.problem(value, today);
                    return problem == null ? ValidationResult.ok() : ValidationResult.error(problem);
                })
                .bind(Client::birthDate, Client::bornOn);
        return birthDate;
    }

    private static Validator<String> fits(ClientField field) {
        return (value, context) -> {
            String problem = field.problem(value);
            return problem == null ? ValidationResult.ok() : ValidationResult.error(problem);
        };
    }

    private Section contactSection() {
        Section section = new Section(new H2("Contacts"), contacts);
        section.addClassName("form-section");
        return section;
    }

    private static Section section(String title, Component... fields) {
        Div grid = new Div(fields);
        grid.addClassName("form-grid");
        Section section = new Section(new H2(title), grid);
        section.addClassName("form-section");
        return section;
    }
}
