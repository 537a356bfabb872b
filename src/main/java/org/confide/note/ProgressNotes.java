package org.confide.note;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgressNotes extends Repository<ProgressNote, ProgressNoteId> {

    /** A note and, where it is being written, its draft, and how many texts were put aside. */
    record WithDraft(
            ProgressNote note,
            @org.jspecify.annotations.Nullable NoteDraft draft,
            int copies) {}

    /** How many texts were put beside {@code n}; they are no entities, so that nothing loads them along. */
    String COPIES = "cast(sql('(select count(*) from draft_copy k where k.note_id = ?)', n.id.value) as Integer)";

    String IS_NOT_IN_ERROR = "not exists (select x from EnteredInError x where x.note = n.id)";

    ProgressNote saveAndFlush(ProgressNote note);

    @Query("select n from ProgressNote n where n.id = :id and " + IS_NOT_IN_ERROR)
    Optional<ProgressNote> findById(ProgressNoteId id);

    @Query("select new org.confide.note.ProgressNotes$WithDraft(n, d, " + COPIES + ") from ProgressNote n"
            + " left join NoteDraft d on d.note = n.id where n.session = :session and n.client = :client and "
            + IS_NOT_IN_ERROR)
    Optional<WithDraft> of(SessionId session, ClientId client);

    @Query("select new org.confide.note.ProgressNotes$WithDraft(n, d, " + COPIES + ") from ProgressNote n"
            + " left join NoteDraft d on d.note = n.id where n.id = :id and " + IS_NOT_IN_ERROR)
    Optional<WithDraft> withDraft(ProgressNoteId id);

    @Query("select v from NoteVersion v where v.note = :note order by v.number desc limit 1")
    Optional<NoteVersion> lastVersion(ProgressNoteId note);

    @Query("select v from NoteVersion v where v.note = :note and v.number = :number")
    Optional<NoteVersion> version(ProgressNoteId note, int number);

    @Query("select max(a.written) from Addendum a where a.note = :note")
    Optional<Instant> lastAddendum(ProgressNoteId note);

    @Query("select s from NoteSignature s where s.note in :notes order by s.signed")
    List<NoteSignature> signatures(List<ProgressNoteId> notes);

    @Query("select c from ReturnComment c where c.note = :note order by c.returned desc, c.id desc")
    List<ReturnComment> comments(ProgressNoteId note);

    @Modifying
    @Query("delete from ProgressNote n where n.id = :note and n.status = org.confide.note.NoteStatus.DRAFT")
    int delete(ProgressNoteId note);
}
