package org.confide.reminder;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;

/**
 * The words of a reminder, with places in braces that are filled in. The places are a closed list, and none of them
 * tells what the appointment is for: a reminder is read on locked screens and in shared mailboxes.
 */
final class ReminderText {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)}");

    /** Beginnings of words that say what kind of practice it is, or what somebody comes for. */
    private static final Pattern TELLING = Pattern.compile(
            "\\b(therap|psych|counsel|diagnos|treatment|clinic|medicat|depress|anxi|trauma|mental|addict|substance"
                    + "|emdr|cbt|dbt|intake|patient)",
            Pattern.CASE_INSENSITIVE);

    /** What a text may name. */
    enum Place {
        /** The practice's name. */
        PRACTICE,
        /** The day, such as "Tuesday, November 24". */
        DAY,
        /** The time, such as "2:15 PM". */
        TIME,
        /** Where: the site's name and address, or that it is by video or phone. */
        SITE,
        /** The practice's telephone number. */
        PHONE,
        /** The link to confirm or cancel. */
        LINK;

        /** {@return as a text names it, such as "{day}"} */
        String inText() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }
    }

    /** What is known of every session. */
    static final Set<Place> ALWAYS_KNOWN = Set.copyOf(EnumSet.of(Place.PRACTICE, Place.DAY, Place.TIME));

    /** Everything. */
    static final Set<Place> ALL = Set.copyOf(EnumSet.allOf(Place.class));

    private ReminderText() {}

    /**
     * Lets a text through or refuses it.
     *
     * @param field the field it was entered in
     * @param text with places in braces
     * @param limit the most characters
     * @param allowed what it may name
     * @return the same text
     * @throws BadInput when it is empty or too long, names anything else, or tells what the practice is
     */
    static String require(String field, String text, int limit, Set<Place> allowed) {
        PlainText.require(field, text, limit);
        if (text.isBlank()) {
            throw new BadInput(field, "A reminder needs words. Write them.");
        }
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            String name = places.group();
            if (allowed.stream().noneMatch(place -> place.inText().equals(name))) {
                throw new BadInput(field, "This names something that a reminder does not tell. " + mayName(allowed));
            }
        }
        if (PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            throw new BadInput(field, "A brace stands alone. " + mayName(allowed));
        }
        if (TELLING.matcher(text).find()) {
            throw new BadInput(
                    field,
                    "A word here tells what the appointment is for. Reminders are read by others too: take it out.");
        }
        return text;
    }

    /**
     * Fills the places in. A line that names something unknown of this session is left out.
     *
     * @param text a text that was let through
     * @param values what is known; an empty value is unknown
     * @return what is sent
     */
    static String fill(String text, Map<Place, String> values) {
        return text.lines()
                .filter(line -> values.entrySet().stream()
                        .noneMatch(known -> known.getValue().isEmpty()
                                && line.contains(known.getKey().inText())))
                .map(line -> filled(line, values))
                .collect(Collectors.joining("\n"));
    }

    private static String filled(String line, Map<Place, String> values) {
        String filled = line;
        for (Map.Entry<Place, String> known : values.entrySet()) {
            filled = filled.replace(known.getKey().inText(), known.getValue());
        }
        return filled;
    }

    private static String mayName(Set<Place> allowed) {
        return "It may name " + allowed.stream().sorted().map(Place::inText).collect(Collectors.joining(", "))
                + " and nothing else.";
    }
}
