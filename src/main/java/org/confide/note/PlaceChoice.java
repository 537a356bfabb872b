package org.confide.note;

import java.util.ArrayList;
import java.util.List;
import org.confide.practice.PlaceOfService;
import org.jspecify.annotations.Nullable;

/**
 * Where and by which means a session was held, as one choice on screen.
 *
 * @param place the place
 * @param audioOnly whether by sound alone
 */
public record PlaceChoice(PlaceOfService place, boolean audioOnly) {

    /** {@return every choice, in the order in which they are offered} */
    public static List<PlaceChoice> all() {
        List<PlaceChoice> choices = new ArrayList<>();
        for (PlaceOfService place : PlaceOfService.values()) {
            choices.add(new PlaceChoice(place, false));
            if (place.telehealth()) {
                choices.add(new PlaceChoice(place, true));
            }
        }
        return choices;
    }

    /**
     * Finds a choice.
     *
     * @param place the place, or null while not said
     * @param audioOnly whether by sound alone
     * @return the choice, or null
     */
    public static @Nullable PlaceChoice of(@Nullable PlaceOfService place, boolean audioOnly) {
        return place == null ? null : new PlaceChoice(place, audioOnly);
    }

    /** {@return its name on screen} */
    public String label() {
        if (!place.telehealth()) {
            return place.label();
        }
        return place.label().replace("Telehealth,", audioOnly ? "Audio only," : "Video,");
    }
}
