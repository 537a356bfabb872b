package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A place where the practice has rooms. */
@Entity
@Table(name = "site")
public class Site {

    /** The most characters a name may have. */
    public static final int NAME_LIMIT = 60;

    /** The most characters an address may have. */
    public static final int ADDRESS_LIMIT = 200;

    @EmbeddedId
    private SiteId id = SiteId.next();

    private String name = "";
    private String address = "";

    @Column(name = "position")
    private int position;

    @Version
    private @Nullable Integer version;

    protected Site() {}

    /**
     * Describes a site.
     *
     * @param name such as "Main Street", 1 to 60 characters
     * @param address on one line, 1 to 200 characters
     * @return a site that is not saved yet
     * @throws org.confide.shared.BadInput when one of them is empty or too long
     */
    public static Site of(String name, String address) {
        Site site = new Site();
        site.describe(name, address);
        return site;
    }

    /** {@return its id} */
    public SiteId id() {
        return id;
    }

    /** {@return what it is called here} */
    public String name() {
        return name;
    }

    /** {@return street, city, state and ZIP code on one line} */
    public String address() {
        return address;
    }

    /**
     * Describes it anew.
     *
     * @param newName 1 to 60 characters
     * @param newAddress 1 to 200 characters
     * @throws org.confide.shared.BadInput when one of them is empty or too long
     */
    public void describe(String newName, String newAddress) {
        name = Names.require("name", newName, NAME_LIMIT, "Give the site a name, such as Main Street.");
        address = Names.require("address", newAddress, ADDRESS_LIMIT, "Enter the address on one line.");
    }

    Site at(int newPosition) {
        position = newPosition;
        return this;
    }

    int position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Site that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Site[" + id.value() + "]";
    }
}
