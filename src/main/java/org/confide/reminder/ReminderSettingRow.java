package org.confide.reminder;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The one row of the settings, where there is one. */
interface ReminderSettingRow extends Repository<ReminderSetting, Integer> {

    Optional<ReminderSetting> findById(int id);

    ReminderSetting save(ReminderSetting setting);

    /** What holds now. */
    default ReminderSetting current() {
        return findById(ReminderSetting.THE_ONE).orElseGet(ReminderSetting::usual);
    }
}
