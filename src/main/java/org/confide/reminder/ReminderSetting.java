package org.confide.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** How the practice reminds: how long before, at which hours not, and in which words. */
@Entity
@Table(name = "reminder_setting")
public class ReminderSetting {

    /** The most characters of a subject. */
    public static final int SUBJECT_LIMIT = 120;
    /** The most characters of an e-mail. */
    public static final int MAIL_LIMIT = 2000;
    /** The most characters of a text message, before its places are filled in. */
    public static final int TEXT_LIMIT = 300;
    /** The most characters of the telephone number. */
    public static final int TELEPHONE_LIMIT = 40;

    static final int THE_ONE = 1;
    /** The longest before a session: two weeks. */
    static final int LONGEST_LEAD = 336;

    private static final int MOST_LEADS = 4;
    private static final int MINUTES = 60;

    private static final String USUAL_SUBJECT = "Your appointment on {day}";
    private static final String USUAL_MAIL = """
            This is a reminder of your appointment.

            {day} at {time}
            {practice}
            {site}

            To confirm or cancel: {link}
            Questions? Call {phone}.

            Nobody reads replies to this message.""";
    private static final String USUAL_TEXT = """
            Appointment {day}, {time}, {practice}.
            Confirm or cancel: {link}""";

    @Id
    private int id = THE_ONE;

    @Column(name = "lead_hours")
    private String leadHours = "48";

    @Column(name = "quiet_from", columnDefinition = "smallint")
    private int quietFrom = 21 * MINUTES;

    @Column(name = "quiet_until", columnDefinition = "smallint")
    private int quietUntil = 8 * MINUTES;

    private String telephone = "";
    private String subject = USUAL_SUBJECT;

    @Column(name = "mail_text")
    private String mailText = USUAL_MAIL;

    @Column(name = "phone_text")
    private String phoneText = USUAL_TEXT;

    @Version
    private @Nullable Integer version;

    /** Starts from what is usual. */
    protected ReminderSetting() {}

    /** {@return what holds until the practice changes it} */
    static ReminderSetting usual() {
        return new ReminderSetting();
    }

    /** {@return how many hours before a session a reminder is sent, the shortest first; none where nobody is reminded} */
    public List<Integer> leads() {
        return leadHours.isEmpty()
                ? List.of()
                : Arrays.stream(leadHours.split(",", -1)).map(Integer::valueOf).toList();
    }

    /** {@return the same as it is typed, such as "24, 48"} */
    public String leadsTyped() {
        return leadHours.replace(",", ", ");
    }

    /** {@return when the quiet hours begin} */
    public LocalTime quietFrom() {
        return LocalTime.of(quietFrom / MINUTES, quietFrom % MINUTES);
    }

    /** {@return when the quiet hours end; the same as their beginning where there are none} */
    public LocalTime quietUntil() {
        return LocalTime.of(quietUntil / MINUTES, quietUntil % MINUTES);
    }

    /** {@return the number clients call, or empty} */
    public String telephone() {
        return telephone;
    }

    /** {@return the subject of an e-mail} */
    public String subject() {
        return subject;
    }

    /** {@return the words of an e-mail} */
    public String mailText() {
        return mailText;
    }

    /** {@return the words of a text message} */
    public String phoneText() {
        return phoneText;
    }

    /**
     * Says how long before a session clients are reminded.
     *
     * @param hours whole hours, separated by commas, each 1 to 336, at most four; empty to remind nobody
     * @throws BadInput when it is anything else
     */
    public void remindBefore(String hours) {
        TreeSet<Integer> leads = new TreeSet<>();
        for (String each : hours.split("[,\\s]+", -1)) {
            if (!each.isEmpty()) {
                leads.add(hours(each));
            }
        }
        if (leads.size() > MOST_LEADS) {
            throw new BadInput("leads", "At most four reminders of one appointment. Take some out.");
        }
        leadHours = leads.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /**
     * Sets the hours in which nobody is reminded.
     *
     * @param from when they begin
     * @param until when they end; the same for none
     * @throws BadInput when one of them is missing
     */
    public void keepQuiet(@Nullable LocalTime from, @Nullable LocalTime until) {
        if (from == null || until == null) {
            throw new BadInput(from == null ? "quietFrom" : "quietUntil", "Choose a time, twice the same for none.");
        }
        quietFrom = from.getHour() * MINUTES + from.getMinute();
        quietUntil = until.getHour() * MINUTES + until.getMinute();
    }

    /**
     * Enters the number clients call.
     *
     * @param number up to 40 characters, empty for none
     */
    public void callAt(String number) {
        telephone = PlainText.require("telephone", number.strip(), TELEPHONE_LIMIT);
    }

    /**
     * Words an e-mail.
     *
     * @param newSubject one line; may name what is known of every appointment
     * @param text may name practice, day, time, site, phone and link
     * @throws BadInput when one of them names anything else or tells what the appointment is for
     */
    public void write(String newSubject, String text) {
        if (newSubject.lines().count() > 1) {
            throw new BadInput("subject", "A subject has one line. Take the others out.");
        }
        subject = ReminderText.require("subject", newSubject, SUBJECT_LIMIT, ReminderText.ALWAYS_KNOWN);
        mailText = ReminderText.require("mailText", text, MAIL_LIMIT, ReminderText.ALL);
    }

    /**
     * Words a text message.
     *
     * @param text the same places as an e-mail
     * @throws BadInput when it names anything else or tells what the appointment is for
     */
    public void text(String text) {
        phoneText = ReminderText.require("phoneText", text, TEXT_LIMIT, ReminderText.ALL);
    }

    QuietHours quiet() {
        return new QuietHours(quietFrom(), quietUntil());
    }

    private static int hours(String typed) {
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > LONGEST_LEAD) {
            throw new BadInput(
                    "leads",
                    "Type whole hours from 1 to 336, separated by commas, such as 24, 48. Leave empty for none.");
        }
        return Integer.parseInt(typed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReminderSetting;
    }

    @Override
    public int hashCode() {
        return THE_ONE;
    }

    @Override
    public String toString() {
        return "ReminderSetting";
    }
}
