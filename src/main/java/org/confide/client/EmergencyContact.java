package org.confide.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Who is called in an emergency; every part may be empty.
 *
 * @param name the person's name
 * @param relation what the person is to the client, such as mother
 * @param phone where the person is reached, as it was typed
 */
@Embeddable
public record EmergencyContact(
        @Column(name = "emergency_name") String name,
        @Column(name = "emergency_relation") String relation,
        @Column(name = "emergency_phone") String phone)
        implements Serializable {

    /** Nobody is named. */
    public static final EmergencyContact NOBODY = new EmergencyContact("", "", "");

    /** Checks size, characters and syntax. */
    public EmergencyContact {
        ClientField.EMERGENCY_NAME.require(name);
        ClientField.EMERGENCY_RELATION.require(relation);
        ClientField.EMERGENCY_PHONE.require(phone);
    }

    /** {@return whether nothing is entered} */
    public boolean isEmpty() {
        return name.isBlank() && phone.isBlank();
    }

    /** Says nothing about the person. */
    @Override
    public String toString() {
        return "EmergencyContact";
    }
}
