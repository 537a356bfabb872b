package org.confide.reminder.ui;

import com.vaadin.flow.component.Component;
import org.confide.practice.spi.PracticeSection;
import org.confide.reminder.ReminderSettings;

/** Hangs the reminders into the practice's screen. */
@org.springframework.stereotype.Component
class ReminderPart implements PracticeSection {

    private final ReminderSettings settings;

    ReminderPart(ReminderSettings settings) {
        this.settings = settings;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component content() {
        return new ReminderForm(settings);
    }
}
