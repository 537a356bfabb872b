package org.confide.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which the practice is closed. */
@Entity
@Table(name = "closure")
public class Closure {

    /** The most characters a name may have. */
    public static final int NAME_LIMIT = 60;

    @Id
    private LocalDate day;

    private String name = "";

    @SuppressWarnings("NullAway.Init")
    protected Closure() {}

    /**
     * Describes a closure.
     *
     * @param day by the practice's calendar
     * @param name such as "Thanksgiving Day", 1 to 60 characters
     * @throws org.confide.shared.BadInput when the name is empty or too long
     */
    public Closure(LocalDate day, String name) {
        this.day = day;
        this.name = Names.require("name", name, NAME_LIMIT, "Say why it is closed, such as Thanksgiving Day.");
    }

    /** {@return the day, by the practice's calendar} */
    public LocalDate day() {
        return day;
    }

    /** {@return why, such as "Thanksgiving Day"} */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Closure that && day.equals(that.day);
    }

    @Override
    public int hashCode() {
        return day.hashCode();
    }

    @Override
    public String toString() {
        return "Closure[" + day + "]";
    }
}
