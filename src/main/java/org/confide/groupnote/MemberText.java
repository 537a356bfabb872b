package org.confide.groupnote;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.confide.note.NoteSection;
import org.confide.note.Present;
import org.jspecify.annotations.Nullable;

/**
 * What is written about one client of the session alone.
 *
 * @param own texts of this client's; one stands in place of the shared text of its section
 * @param started when it began for this client, where that was changed by hand
 * @param ended when it ended for this client, where that was changed by hand
 * @param confirmed whether the clinician confirmed the times of this client
 * @param present who took part, by role
 * @param chosen whether this client gets a note
 */
public record MemberText(
        Map<NoteSection, String> own,
        @Nullable Instant started,
        @Nullable Instant ended,
        boolean confirmed,
        Set<Present> present,
        boolean chosen) {

    /** Copies the collections. */
    public MemberText {
        EnumMap<NoteSection, String> copy = new EnumMap<>(NoteSection.class);
        copy.putAll(own);
        copy.values().removeIf(String::isEmpty);
        own = Collections.unmodifiableMap(copy);
        present = present.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(present));
    }

    /**
     * Writes what stands in this client's note alone.
     *
     * @param section which section
     * @param text all of its text
     * @return the changed text
     */
    public MemberText write(NoteSection section, String text) {
        Map<NoteSection, String> changed = new EnumMap<>(NoteSection.class);
        changed.putAll(own);
        changed.put(section, text);
        return new MemberText(changed, started, ended, confirmed, present, chosen);
    }

    /**
     * Documents by hand when it was for this client.
     *
     * @param from when it began, or null
     * @param until when it ended, or null
     * @return the changed text
     */
    public MemberText document(@Nullable Instant from, @Nullable Instant until) {
        return new MemberText(own, from, until, true, present, chosen);
    }

    /**
     * Says who took part.
     *
     * @param who by role, as seen from this client
     * @return the changed text
     */
    public MemberText attend(Set<Present> who) {
        return new MemberText(own, started, ended, confirmed, who, chosen);
    }

    /**
     * Says whether this client gets a note.
     *
     * @param yes whether
     * @return the changed text
     */
    public MemberText choose(boolean yes) {
        return new MemberText(own, started, ended, confirmed, present, yes);
    }

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "MemberText[" + own.size() + " sections]";
    }
}
