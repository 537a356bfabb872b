package org.confide.support;

import org.confide.identity.OneTimeLinks;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * People who can come in by the door. Their password is stored with the least work Argon2 has: how much it takes stands
 * in the hash, so it is compared as any other, and thousands of them don't take minutes.
 */
@Component
public class SampleDoor {

    public static final String PASSWORD = "copper-meadow-lantern-19";

    private static final String STORED = "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD);

    private final SampleStaff staff;
    private final OneTimeLinks links;
    private final JdbcClient jdbc;

    public SampleDoor(SampleStaff staff, OneTimeLinks links, JdbcClient jdbc) {
        this.staff = staff;
        this.links = links;
        this.jdbc = jdbc;
    }

    public SignedIn person(Role... roles) {
        SignedIn person = staff.person("Robin Vale", roles);
        password(person);
        return person;
    }

    /** Gives a person the password. */
    public void password(SignedIn person) {
        jdbc.sql("update account set password_hash = :stored where id = :account")
                .param("stored", STORED)
                .param("account", person.account().value().toString())
                .update();
    }

    /** The token of a new link for this person. */
    public String link(SignedIn person) {
        return As.as(staff.admin(), () -> links.issue(person.account()));
    }
}
