package org.confide.scheduling.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import org.confide.client.ClientRow;

/** Finds fields of the booking dialog whose type has a parameter. */
final class CalendarFields {

    private CalendarFields() {}

    @SuppressWarnings({"unchecked", "rawtypes"})
    static MultiSelectComboBox<ClientRow> clients() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Client"));
    }
}
