package org.confide.safety;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * A version of a client's safety plan.
 *
 * @param number which version, from 1
 * @param inForce whether it holds; one that was set aside no longer does
 * @param author who wrote it
 * @param writtenAt when
 * @param texts what stands in each section, empty where nothing does
 */
public record SafetyPlan(
        int number, boolean inForce, String author, Instant writtenAt, Map<SafetySection, String> texts)
        implements Serializable {

    /** The most characters of a section. */
    public static final int TEXT_LIMIT = 2000;

    /** Copies the texts. */
    public SafetyPlan {
        texts = new EnumMap<>(texts);
    }

    /**
     * Reads a section.
     *
     * @param section which
     * @return its text, or empty
     */
    public String text(SafetySection section) {
        return texts.getOrDefault(section, "");
    }

    /** Says which version, and not what stands in it. */
    @Override
    public String toString() {
        return "SafetyPlan[" + number + "]";
    }
}
