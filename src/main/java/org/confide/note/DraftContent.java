package org.confide.note;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.confide.practice.PlaceOfService;
import org.confide.practice.ServiceId;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Everything a progress note says, at one moment: what autosave carries off while the person goes on typing, and what
 * signing freezes.
 *
 * @param format stored name of the format
 * @param time documented start and stop
 * @param timeConfirmed whether the clinician confirmed them, and not only took the clock
 * @param service the service rendered, or null for what happened outside of a session
 * @param place where, or null while not said
 * @param audioOnly whether telehealth was by sound alone
 * @param present who took part
 * @param sections the text of each section that has some
 * @param broughtForward sections whose text was taken over from an earlier note and not touched since, with the words
 *     for that note's date
 */
public record DraftContent(
        String format,
        DocumentedTime time,
        boolean timeConfirmed,
        @Nullable ServiceId service,
        @Nullable PlaceOfService place,
        boolean audioOnly,
        Set<Present> present,
        Map<NoteSection, String> sections,
        Map<NoteSection, String> broughtForward) {

    /** Copies the collections, so that a snapshot stays what it was. */
    public DraftContent {
        present = present.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(present));
        sections = copy(sections);
        broughtForward = copy(broughtForward);
    }

    /**
     * Reads a section.
     *
     * @param section which
     * @return its text, empty when there is none
     */
    public String section(NoteSection section) {
        return sections.getOrDefault(section, "");
    }

    /**
     * Adds the facts that another window documented and this one did not.
     *
     * @param other what the other window saved
     * @return this text with every fact either of them has; where both have one, this one's
     */
    public DraftContent completedBy(DraftContent other) {
        boolean timed = time.started() != null || time.ended() != null;
        return new DraftContent(
                format,
                timed ? time : other.time,
                timed ? timeConfirmed : other.timeConfirmed,
                service,
                place != null ? place : other.place,
                place != null ? audioOnly : other.audioOnly,
                present.isEmpty() ? other.present : present,
                sections,
                broughtForward);
    }

    /** {@return whether it is about something outside of a session, which renders no service} */
    public boolean isOfContact() {
        return service == null;
    }

    /** Refuses text that the database can't hold or that is longer than a section may be. */
    void require() {
        sections.forEach((section, text) -> PlainText.require(section.name(), text, NoteSection.LIMIT));
    }

    private static Map<NoteSection, String> copy(Map<NoteSection, String> map) {
        EnumMap<NoteSection, String> copy = new EnumMap<>(NoteSection.class);
        copy.putAll(map);
        copy.values().removeIf(String::isEmpty);
        return Collections.unmodifiableMap(copy);
    }

    /** Says nothing of what the note says. */
    @Override
    public String toString() {
        return "DraftContent[" + sections.size() + " sections]";
    }
}
