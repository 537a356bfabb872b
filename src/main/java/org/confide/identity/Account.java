package org.confide.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A person's way in: the name typed at the door, the password's hash, and what the person may be. An account is never
 * deleted, since its acts stay in the record; it is disabled.
 */
@Entity
@Table(name = "account")
public class Account {

    /** The longest sign-in name. */
    public static final int SIGN_IN_NAME_LIMIT = 64;
    /** The longest name of a person. */
    public static final int NAME_LIMIT = 120;

    @EmbeddedId
    private AccountId id;

    @Column(name = "sign_in_name", nullable = false)
    private String signInName;

    @Column(nullable = false)
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(nullable = false)
    private boolean enabled = true;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    // Counts the times all of the account's sessions were ended at once.
    @Column(name = "door_epoch", nullable = false)
    private int doorEpoch;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountId id, String signInName, String name) {
        this.id = id;
        this.signInName = requireSignInName(signInName);
        this.name = requireName(name);
    }

    /** {@return the account's id, which is the person's} */
    public AccountId id() {
        return id;
    }

    /** {@return the name typed at the door, in lower case} */
    public String signInName() {
        return signInName;
    }

    /** {@return the person's name as colleagues know it} */
    public String name() {
        return name;
    }

    /** {@return whether the person may sign in} */
    public boolean enabled() {
        return enabled;
    }

    /** {@return what the account is} */
    public Set<Role> roles() {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    /** {@return whether a password has been chosen} */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        doorEpoch++;
    }

    int doorEpoch() {
        return doorEpoch;
    }

    void endSessions() {
        doorEpoch++;
    }

    void rename(String newName) {
        name = requireName(newName);
    }

    void enable(boolean may) {
        enabled = may;
        doorEpoch++;
    }

    void grant(Set<Role> granted) {
        roles.clear();
        roles.addAll(granted);
    }

    private static String requireSignInName(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (!lower.matches("[a-z0-9][a-z0-9._-]{1," + (SIGN_IN_NAME_LIMIT - 1) + "}")) {
            throw new BadInput(
                    "signInName", "Use 2 to 64 letters, digits, dots or hyphens, beginning with a letter or digit.");
        }
        return lower;
    }

    private static String requireName(String text) {
        if (text.isBlank()) {
            throw new BadInput("name", "Enter the person's name.");
        }
        return PlainText.require("name", text.strip(), NAME_LIMIT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which account, and no name. */
    @Override
    public String toString() {
        return "Account[" + id.value() + "]";
    }
}
