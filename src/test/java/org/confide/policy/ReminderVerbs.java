package org.confide.policy;

import java.util.UUID;
import org.confide.due.MorningMail;
import org.confide.due.MorningMailChoice;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.reminder.ReminderReading;
import org.confide.reminder.ReminderSettings;
import org.springframework.beans.factory.ListableBeanFactory;

/** What can be done about reminders. */
final class ReminderVerbs {

    private ReminderVerbs() {}

    static void add(ListableBeanFactory beans, Does does) {
        ReminderSettings settings = beans.getBean(ReminderSettings.class);
        ReminderReading reading = beans.getBean(ReminderReading.class);
        MorningMail morning = beans.getBean(MorningMail.class);
        does.it("morning-mail", "see", (chart, person) -> morning.chosen() != null);
        does.it("morning-mail", "choose", (chart, person) -> {
            morning.choose(new MorningMailChoice(true, "name@example.org"));
            return true;
        });
        does.it("reminder", "configure", (chart, person) -> {
            settings.save(settings.get());
            return true;
        });
        does.it("reminder", "undelivered", (chart, person) -> reading.unseen() != null);
        does.it("reminder", "see-to", (chart, person) -> {
            reading.seenTo(UUID.randomUUID());
            return true;
        });
    }
}
