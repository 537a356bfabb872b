package org.confide.reminder;

import org.confide.shared.AuditFact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the practice reminds. */
@Service
@MayRunReminders
@Transactional
public class ReminderSettings {

    private final ReminderSettingRow row;
    private final Post post;
    private final ApplicationEventPublisher events;

    ReminderSettings(ReminderSettingRow row, Post post, ApplicationEventPublisher events) {
        this.row = row;
        this.post = post;
        this.events = events;
    }

    /** {@return what holds now, to be edited} */
    public ReminderSetting get() {
        return row.current();
    }

    /**
     * Saves what was changed; the next reminder follows it.
     *
     * @param setting as it was edited
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it meanwhile
     */
    public void save(ReminderSetting setting) {
        row.save(setting);
        events.publishEvent(AuditFact.change("reminder.settings", null, null));
    }

    /** {@return what this server can send, in a sentence for the practice's screen} */
    public String ability() {
        return post.ability();
    }

    /** {@return whether this server sends anything} */
    public boolean sends() {
        return post.sends();
    }
}
