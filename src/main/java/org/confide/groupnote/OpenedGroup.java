package org.confide.groupnote;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.note.DocumentedTime;
import org.confide.note.DraftContent;
import org.confide.note.NoteSection;
import org.confide.scheduling.SessionRow;
import org.jspecify.annotations.Nullable;

/**
 * A session of several clients, opened to write the notes of all of them.
 *
 * @param session the session, with what is known of each client's attendance
 * @param members its clients, in order
 * @param text what is written so far
 * @param revision what a next save builds on, 0 where nothing is stored
 * @param saved when it was last saved, or null
 * @param guard finds the names of others
 * @param identified for whom of a couple or family it was, or null while not said and in a group
 * @param needCosignature those whose notes are submitted for review by signing
 */
public record OpenedGroup(
        SessionRow session,
        List<GroupMember> members,
        GroupText text,
        long revision,
        @Nullable Instant saved,
        NameGuard guard,
        @Nullable ClientId identified,
        Set<ClientId> needCosignature) {

    /** The format of every note written here. */
    public static final String FORMAT = "shared";

    /** Copies members and clients. */
    public OpenedGroup {
        members = List.copyOf(members);
        needCosignature = Set.copyOf(needCosignature);
    }

    /**
     * Tells what signing does with some of the notes.
     *
     * @param clients whose notes
     * @return "Submit" where all of them go to review, "Sign" where none does, else both words
     */
    public String verb(Collection<ClientId> clients) {
        long submitted = clients.stream().filter(needCosignature::contains).count();
        if (submitted == 0) {
            return "Sign";
        }
        return submitted == clients.size() ? "Submit" : "Sign or submit";
    }

    /**
     * Finds a client.
     *
     * @param client who
     * @return the member
     */
    public GroupMember member(ClientId client) {
        return members.stream()
                .filter(member -> member.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Lists those whose notes are written here.
     *
     * @param written what is written now
     * @return the clients who came, whose note was not begun elsewhere, and who are to get one
     */
    public List<ClientId> toWrite(GroupText written) {
        return members.stream()
                .filter(GroupMember::toWrite)
                .map(GroupMember::client)
                .filter(client -> written.of(client).chosen())
                .toList();
    }

    /**
     * Works out when it was for one client: as documented for all, less what this client missed, or as changed by hand.
     * The planned time plays no part.
     *
     * @param written what is written now
     * @param client who
     * @return both ends, either may be missing
     */
    public DocumentedTime time(GroupText written, ClientId client) {
        MemberText own = written.of(client);
        SessionRow.Attendee attendee = member(client).attendee();
        Instant started = written.time().started();
        Instant ended = written.time().ended();
        Instant came = attendee.arrivedAt();
        Instant left = attendee.leftAt();
        if (came != null && started != null && came.isAfter(started)) {
            started = came;
        }
        if (left != null && (ended == null || left.isBefore(ended))) {
            ended = left;
        }
        return new DocumentedTime(
                own.started() == null ? started : own.started(), own.ended() == null ? ended : own.ended());
    }

    /**
     * Tells whether the times of one client are confirmed: by hand, or with those of everybody where this client was
     * there all the time.
     *
     * @param written what is written now
     * @param client who
     * @return whether they are
     */
    public boolean timeConfirmed(GroupText written, ClientId client) {
        return written.of(client).confirmed()
                || written.timeConfirmed() && Objects.equals(time(written, client), written.time());
    }

    /**
     * Puts together what the note of one client says.
     *
     * @param written what is written now
     * @param client who
     * @return the note; of others it knows nothing
     */
    public DraftContent content(GroupText written, ClientId client) {
        MemberText own = written.of(client);
        Map<NoteSection, String> sections = new EnumMap<>(NoteSection.class);
        sections.putAll(written.shared());
        sections.putAll(own.own());
        return new DraftContent(
                FORMAT,
                time(written, client),
                timeConfirmed(written, client),
                session.service(),
                written.place(),
                written.audioOnly(),
                own.present(),
                sections,
                Map.of());
    }

    /**
     * Finds others' names in what is to go into one client's chart.
     *
     * @param written what is written now
     * @param client whose chart
     * @return the words found; none of them may stand there when the note is signed
     */
    public List<String> names(GroupText written, ClientId client) {
        List<String> found = new ArrayList<>();
        Set<String> ordinary = written.ordinary();
        content(written, client).sections().values().forEach(text -> found.addAll(guard.find(text, client, ordinary)));
        return found.stream().distinct().toList();
    }

    /** Says which session and nothing of the text. */
    @Override
    public String toString() {
        return "OpenedGroup[" + session.id().value() + "]";
    }
}
