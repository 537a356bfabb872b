package org.confide.groupnote;

import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.PasswordProof;
import org.confide.note.DraftSnapshot;
import org.confide.note.NoNoteNeeded;
import org.confide.note.NoNoteReason;
import org.confide.note.NoteSigning;
import org.confide.note.NoteStatus;
import org.confide.note.NoteWriting;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs what was written for one client of a group: as a progress note of that client, by the same path as every other,
 * and with nothing of the others in it.
 */
@Service
@WritesGroupNotes
public class GroupSigning {

    private final GroupWriting writing;
    private final Compositions compositions;
    private final NoteWriting notes;
    private final NoteSigning signing;
    private final NoNoteNeeded noneNeeded;
    private final PracticeTime time;

    GroupSigning(
            GroupWriting writing,
            Compositions compositions,
            NoteWriting notes,
            NoteSigning signing,
            NoNoteNeeded noneNeeded,
            PracticeTime time) {
        this.writing = writing;
        this.compositions = compositions;
        this.notes = notes;
        this.signing = signing;
        this.noneNeeded = noneNeeded;
        this.time = time;
    }

    /**
     * What came of a signature.
     *
     * @param status where the note stands now
     * @param revision what is stored for the others, 0 when this was the last
     */
    public record Signed(NoteStatus status, long revision) {}

    /**
     * Signs or submits one client's note as it was last saved.
     *
     * @param id the session
     * @param client whose chart
     * @param revision the revision the person has before their eyes
     * @param proof the password just given
     * @return where the note stands, and the revision that goes on
     * @throws GroupConflict when another window saved a later revision
     * @throws BadInput when something is missing, another's name stands in it, or the person may not sign that day
     * @throws NotFound when there is nothing to sign here for this person
     */
    @Transactional
    public Signed sign(SessionId id, ClientId client, long revision, PasswordProof proof) {
        Composition stored = compositions.of(id).orElseThrow(NotFound::new);
        OpenedGroup group = writing.opened(id, stored);
        if (stored.revision() != revision) {
            throw new GroupConflict(stored);
        }
        GroupText text = group.text();
        if (!group.toWrite(text).contains(client)) {
            throw new NotFound();
        }
        List<String> names = group.names(text, client);
        if (!names.isEmpty()) {
            // Not which name: what is thrown may be written down somewhere.
            throw new BadInput("note", "A name of somebody else stands in this note. Nothing was signed.");
        }
        ProgressNoteId note = ProgressNoteId.next();
        notes.save(new DraftSnapshot(note, id, client, 0, Uuid7.next(), group.content(text, client), null, 0, true));
        NoteStatus status = signing.sign(note, 1, proof);
        return new Signed(status, goOn(id, group, stored, text.without(client), client));
    }

    /**
     * What was signed leaves the place where it was written; with the last note all of it does. Of who was to get none it
     * is then said that none is needed.
     */
    private long goOn(SessionId id, OpenedGroup group, Composition stored, GroupText left, ClientId signed) {
        List<ClientId> without = group.members().stream()
                .filter(GroupMember::toWrite)
                .map(GroupMember::client)
                .filter(client -> !client.equals(signed))
                .toList();
        boolean over = !group.session().end().isAfter(time.now());
        if (without.stream().noneMatch(client -> left.of(client).chosen()) && (over || without.isEmpty())) {
            without.forEach(client -> noneNeeded.say(id, client, NoNoteReason.IN_ANOTHER_CHART, ""));
            requireOne(compositions.delete(id, stored.revision()), stored);
            return 0;
        }
        long next = stored.revision() + 1;
        requireOne(
                compositions.update(id, new Composition(stored.author(), left, next, Uuid7.next(), time.now())),
                stored);
        return next;
    }

    private static void requireOne(int rows, Composition stored) {
        if (rows != 1) {
            throw new GroupConflict(stored);
        }
    }
}
