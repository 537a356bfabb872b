package org.confide.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.confide.shared.Uuid7;

/**
 * Names a skill.
 *
 * @param value version 7
 */
@Embeddable
public record SkillId(@Column(name = "id") UUID value) implements Serializable {

    /** {@return a new id} */
    public static SkillId next() {
        return new SkillId(Uuid7.next());
    }
}
