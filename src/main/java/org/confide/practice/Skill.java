package org.confide.practice;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody who treats can be trained in, such as "EMDR-trained", in the practice's own words. A service may
 * take one. A skill that is no longer asked for stays, for the services that took it.
 */
@Entity
@Table(name = "skill")
public class Skill {

    /** The most characters a name may have. */
    public static final int NAME_LIMIT = 40;

    @EmbeddedId
    private SkillId id = SkillId.next();

    private String name = "";
    private boolean active = true;

    @Version
    private @Nullable Integer version;

    protected Skill() {}

    /**
     * Describes a skill.
     *
     * @param name such as "EMDR-trained"
     * @return a skill that is not saved yet
     * @throws org.confide.shared.BadInput when the name is empty or too long
     */
    public static Skill named(String name) {
        Skill skill = new Skill();
        skill.call(name);
        return skill;
    }

    /** {@return its id} */
    public SkillId id() {
        return id;
    }

    /** {@return what the practice calls it} */
    public String name() {
        return name;
    }

    /** {@return whether it can be given to people and asked for by services} */
    public boolean active() {
        return active;
    }

    /**
     * Gives it a name.
     *
     * @param newName 1 to 40 characters
     * @throws org.confide.shared.BadInput when it is empty or too long
     */
    public void call(String newName) {
        name = Names.require("name", newName, NAME_LIMIT, "Give the skill a name, such as EMDR-trained.");
    }

    /**
     * Asks for it or ends asking for it.
     *
     * @param used whether it can be given and asked for
     */
    public void use(boolean used) {
        active = used;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Skill that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Skill[" + id.value() + "]";
    }
}
