package org.confide.staff;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What the practice knows of a person who works here beyond the account: what stands behind the name, and the number
 * claims are made with.
 */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    /** The most characters the credentials may have. */
    public static final int CREDENTIALS_LIMIT = 60;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId id;

    private String credentials = "";
    private @Nullable String npi;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StaffMember() {}

    StaffMember(AccountId id) {
        this.id = id;
    }

    /** {@return the person's account} */
    public AccountId id() {
        return id;
    }

    /** {@return what stands behind the name, such as "LCSW"; may be empty} */
    public String credentials() {
        return credentials;
    }

    /** {@return the national provider identifier, or an empty text} */
    public String npi() {
        return npi == null ? "" : npi;
    }

    /**
     * Says what stands behind the name.
     *
     * @param text at most 60 characters
     * @throws BadInput when it is too long
     */
    public void carry(String text) {
        credentials = PlainText.require("credentials", text, CREDENTIALS_LIMIT).strip();
    }

    /**
     * Gives the national provider identifier.
     *
     * @param number ten digits with a right check digit, or an empty text for none
     * @throws BadInput when it can't be one
     */
    public void identifyAs(String number) {
        String digits = number.strip();
        if (!digits.isEmpty()) {
            Npi.require(digits);
        }
        npi = digits.isEmpty() ? null : digits;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffMember that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "StaffMember[" + id.value() + "]";
    }
}
