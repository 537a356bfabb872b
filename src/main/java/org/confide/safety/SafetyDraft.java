package org.confide.safety;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A safety plan that its author has not saved as a version yet; nobody else reads it.
 *
 * @param basedOn the version that was on the screen when it was begun, 0 where there was none
 * @param texts what stands in each section, empty where nothing does
 * @param revision how often it was saved while it was typed
 * @param saveId names the last of these saves
 * @param saved when that was
 */
public record SafetyDraft(int basedOn, Map<SafetySection, String> texts, long revision, UUID saveId, Instant saved)
        implements Serializable {

    /** Copies the texts. */
    public SafetyDraft {
        texts = new EnumMap<>(texts);
    }

    /** Says which save, and not what stands in it. */
    @Override
    public String toString() {
        return "SafetyDraft[" + revision + "]";
    }
}
