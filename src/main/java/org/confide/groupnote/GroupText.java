package org.confide.groupnote;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.confide.client.ClientId;
import org.confide.note.DocumentedTime;
import org.confide.note.NoteSection;
import org.confide.practice.PlaceOfService;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written about a session of several clients, at one moment.
 *
 * @param time when it began and ended for those who were there all the time
 * @param timeConfirmed whether the clinician said so, and not only the clock
 * @param place where, or null while not said
 * @param audioOnly whether telehealth was by sound alone
 * @param shared what goes into every note
 * @param members what goes into one client's note alone
 * @param ordinary words that are no name here, as they were written
 */
public record GroupText(
        DocumentedTime time,
        boolean timeConfirmed,
        @Nullable PlaceOfService place,
        boolean audioOnly,
        Map<NoteSection, String> shared,
        Map<ClientId, MemberText> members,
        Set<String> ordinary) {

    /** Copies the collections. */
    public GroupText {
        EnumMap<NoteSection, String> copy = new EnumMap<>(NoteSection.class);
        copy.putAll(shared);
        copy.values().removeIf(String::isEmpty);
        shared = Collections.unmodifiableMap(copy);
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        ordinary = Collections.unmodifiableSet(new TreeSet<>(ordinary));
    }

    /**
     * Writes what goes into every note.
     *
     * @param section which section
     * @param text all of its text
     * @return the changed text
     */
    public GroupText write(NoteSection section, String text) {
        Map<NoteSection, String> changed = new EnumMap<>(NoteSection.class);
        changed.putAll(shared);
        changed.put(section, text);
        return new GroupText(time, timeConfirmed, place, audioOnly, changed, members, ordinary);
    }

    /**
     * Documents when it began and ended.
     *
     * @param both both ends, either may be missing
     * @param confirmed whether the clinician said so
     * @return the changed text
     */
    public GroupText document(DocumentedTime both, boolean confirmed) {
        return new GroupText(both, confirmed && both.isComplete(), place, audioOnly, shared, members, ordinary);
    }

    /**
     * Says where.
     *
     * @param where the place, or null
     * @param byAudioOnly whether telehealth was by sound alone
     * @return the changed text
     */
    public GroupText holdAt(@Nullable PlaceOfService where, boolean byAudioOnly) {
        return new GroupText(time, timeConfirmed, where, byAudioOnly, shared, members, ordinary);
    }

    /**
     * Says of a word that it is no name here.
     *
     * @param word as it was written
     * @return the changed text
     */
    public GroupText ordinary(String word) {
        Set<String> more = new TreeSet<>(ordinary);
        more.add(word);
        return new GroupText(time, timeConfirmed, place, audioOnly, shared, members, more);
    }

    /**
     * Reads what is written about one client.
     *
     * @param client who
     * @return it
     */
    public MemberText of(ClientId client) {
        return java.util.Objects.requireNonNull(members.get(client), "not of this session");
    }

    /**
     * Replaces what is written about one client.
     *
     * @param client who
     * @param text what
     * @return the changed text
     */
    public GroupText of(ClientId client, MemberText text) {
        Map<ClientId, MemberText> changed = new LinkedHashMap<>(members);
        changed.put(client, text);
        return new GroupText(time, timeConfirmed, place, audioOnly, shared, changed, ordinary);
    }

    GroupText without(ClientId client) {
        Map<ClientId, MemberText> left = new LinkedHashMap<>(members);
        left.remove(client);
        return new GroupText(time, timeConfirmed, place, audioOnly, shared, left, ordinary);
    }

    /** Refuses text that the database can't hold or that is longer than a section may be. */
    void require() {
        shared.forEach((section, text) -> PlainText.require(section.name(), text, NoteSection.LIMIT));
        members.values()
                .forEach(member -> member.own()
                        .forEach((section, text) -> PlainText.require(section.name(), text, NoteSection.LIMIT)));
    }

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "GroupText[" + members.size() + "]";
    }
}
