package org.confide.client;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Rules about dates of birth and ages. Days are those of the practice's calendar. */
public final class BirthDate {

    /** The age at which a client decides alone and a parent's authority ends. */
    public static final int MAJORITY = 18;

    private static final int OLDEST = 125;

    private BirthDate() {}

    /**
     * Says what is wrong with a date of birth.
     *
     * @param born the date entered, or null
     * @param today the practice's day
     * @return a sentence for the person who entered it, or null when it can be one
     */
    public static @Nullable String problem(@Nullable LocalDate born, LocalDate today) {
        if (born == null) {
            return "Enter the date of birth.";
        }
        if (born.isAfter(today)) {
            return "This date is in the future. Check the year.";
        }
        return born.isBefore(today.minusYears(OLDEST))
                ? "This date is more than %d years ago. Check the year.".formatted(OLDEST)
                : null;
    }

    /**
     * Counts years of age. Somebody born on February 29 grows older on March 1 of a common year.
     *
     * @param born the date of birth
     * @param on the day asked about
     * @return completed years, 0 before the first birthday
     */
    public static int age(LocalDate born, LocalDate on) {
        return Math.max(0, Period.between(born, on).getYears());
    }

    /**
     * Tells whether somebody is not yet of age.
     *
     * @param born the date of birth
     * @param on the day asked about
     * @return whether the 18th birthday lies after that day
     */
    public static boolean isMinor(LocalDate born, LocalDate on) {
        return age(born, on) < MAJORITY;
    }

    /**
     * Finds the first day of being of age.
     *
     * @param born the date of birth
     * @return the 18th birthday
     */
    public static LocalDate comesOfAge(LocalDate born) {
        LocalDate birthday = born.plusYears(MAJORITY);
        return birthday.getDayOfMonth() == born.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }
}
