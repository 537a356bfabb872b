package org.confide.scheduling.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.staff.StaffRow;
import org.jspecify.annotations.Nullable;

/** Picks who conducts a session: those who may give its service first, the others after them and named as such. */
class ClinicianPicker extends ComboBox<StaffRow> {

    private List<StaffRow> people = List.of();
    private @Nullable Set<AccountId> givers;

    ClinicianPicker() {
        super("Clinician");
        setItemLabelGenerator(row -> gives(row) ? row.signature() : row.signature() + " (does not give this service)");
    }

    void offer(List<StaffRow> all) {
        people = all;
        refresh();
    }

    /**
     * Puts some people first.
     *
     * @param those who may give the service, or null where everybody may
     */
    void first(@Nullable Set<AccountId> those) {
        if (!java.util.Objects.equals(those, givers)) {
            givers = those;
            refresh();
        }
    }

    private void refresh() {
        StaffRow chosen = getValue();
        setItems(people.stream()
                .sorted(Comparator.comparingInt(row -> gives(row) ? 0 : 1))
                .toList());
        if (chosen != null && people.contains(chosen)) {
            setValue(chosen);
        }
    }

    private boolean gives(StaffRow row) {
        return givers == null || givers.contains(row.account());
    }
}
