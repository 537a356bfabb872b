package org.confide.staff.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.confide.staff.StaffPerson;

/** A part of a person's panel that another room contributes, below the relations of supervision. */
public interface PersonSection {

    /** {@return its place below staff's own parts, lowest first} */
    int order();

    /**
     * Makes the part for one person.
     *
     * @param person the person
     * @param mayChange whether the one who looks runs the practice, and does not only read
     * @return the part, or nothing where there is none for this person
     */
    Optional<Component> section(StaffPerson person, boolean mayChange);
}
