package org.confide.support;

import org.confide.identity.OneTimeLinks;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.springframework.stereotype.Component;

/** People who can come in by the door: with a password, chosen through a one-time link as everybody's is. */
@Component
public class SampleDoor {

    public static final String PASSWORD = "copper-meadow-lantern-19";

    private final SampleStaff staff;
    private final OneTimeLinks links;

    public SampleDoor(SampleStaff staff, OneTimeLinks links) {
        this.staff = staff;
        this.links = links;
    }

    public SignedIn person(Role... roles) {
        SignedIn person = staff.person("Robin Vale", roles);
        links.choosePassword(link(person), PASSWORD);
        return person;
    }

    /** The token of a new link for this person. */
    public String link(SignedIn person) {
        return As.as(staff.admin(), () -> links.issue(person.account()));
    }
}
