package org.confide.practice;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import org.confide.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A health plan or another third party that pays for clients, as the practice deals with it. Clients who pay for
 * themselves have none. A payer that is no longer dealt with stays, for the coverages and agreements that name it.
 */
@Entity
@Table(name = "payer")
public class Payer {

    /** The most characters a name may have. */
    public static final int NAME_LIMIT = 80;

    /** The most characters the number on claims may have. */
    public static final int NUMBER_LIMIT = 10;

    private static final int SHORTEST_NUMBER = 5;

    @EmbeddedId
    private PayerId id = PayerId.next();

    private String name = "";
    private String claimNumber = "";
    private boolean active = true;

    @Version
    private @Nullable Integer version;

    protected Payer() {}

    /**
     * Describes a payer.
     *
     * @param name as the practice calls it
     * @param claimNumber its payer ID on electronic claims, or empty
     * @return a payer that is not saved yet
     * @throws BadInput when one of them can't be
     */
    public static Payer named(String name, String claimNumber) {
        Payer payer = new Payer();
        payer.call(name);
        payer.number(claimNumber);
        return payer;
    }

    /** {@return which payer} */
    public PayerId id() {
        return id;
    }

    /** {@return what the practice calls it} */
    public String name() {
        return name;
    }

    /** {@return its payer ID on electronic claims (837P, loop 2010BB, NM109), or empty where none was entered} */
    public String claimNumber() {
        return claimNumber;
    }

    /** {@return whether clients can be entered as covered by it} */
    public boolean active() {
        return active;
    }

    /**
     * Gives it a name.
     *
     * @param newName 1 to 80 characters
     * @throws BadInput when it is empty or too long
     */
    public void call(String newName) {
        name = Names.require("name", newName, NAME_LIMIT, "Give the payer a name, as it stands on its cards.");
    }

    /**
     * Says what it is called on electronic claims.
     *
     * @param number 5 to 10 letters and digits, or empty; letters become capitals
     * @throws BadInput when it is something else
     */
    public void number(String number) {
        String given = number.strip().toUpperCase(Locale.ROOT);
        boolean fits = given.length() >= SHORTEST_NUMBER && given.length() <= NUMBER_LIMIT;
        if (!given.isEmpty() && !(fits && given.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'))) {
            throw new BadInput("number", "A payer ID is 5 to 10 letters and digits, as claims have it.");
        }
        claimNumber = given;
    }

    /**
     * Begins or ends dealing with it.
     *
     * @param used whether clients can be entered as covered by it
     */
    public void use(boolean used) {
        active = used;
    }

    /** Whether another entry stands for the same payer: the name, whatever its case, and the number. */
    boolean isLike(Payer other) {
        return !id.equals(other.id) && name.equalsIgnoreCase(other.name) && claimNumber.equals(other.claimNumber);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payer that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Payer[" + id.value() + "]";
    }
}
