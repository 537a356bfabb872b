package org.confide.support;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.PasswordCheck;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.note.DocumentedTime;
import org.confide.note.DraftContent;
import org.confide.note.DraftSnapshot;
import org.confide.note.NoteSection;
import org.confide.note.NoteSigning;
import org.confide.note.NoteStatus;
import org.confide.note.NoteWriting;
import org.confide.note.Present;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PlaceOfService;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.springframework.stereotype.Component;

/** Progress notes, written and signed through the services. */
@Component
public class SampleNotes {

    public static final String PASSWORD = SampleDoor.PASSWORD;

    private final NoteWriting writing;
    private final NoteSigning signing;
    private final SessionReading sessions;
    private final PasswordCheck passwords;
    private final SampleDoor door;

    public SampleNotes(
            NoteWriting writing,
            NoteSigning signing,
            SessionReading sessions,
            PasswordCheck passwords,
            SampleDoor door) {
        this.writing = writing;
        this.signing = signing;
        this.sessions = sessions;
        this.passwords = passwords;
        this.door = door;
    }

    /** Gives a person a password; what follows can be signed by them. */
    public void password(SignedIn person) {
        door.password(person);
    }

    public PasswordProof proof(SignedIn person) {
        return As.as(person, () -> passwords.prove(PASSWORD));
    }

    /** What a complete SOAP note of this session says. */
    public DraftContent complete(SignedIn author, SessionId session) {
        return with(author, session, Map.of());
    }

    public DraftContent with(SignedIn author, SessionId id, Map<NoteSection, String> sections) {
        Session session = As.as(author, () -> sessions.get(id));
        Map<NoteSection, String> all = new EnumMap<>(NoteSection.class);
        all.put(NoteSection.SUBJECTIVE, "Slept better on four nights.");
        all.put(NoteSection.OBJECTIVE, "On time, calm.");
        all.put(NoteSection.ASSESSMENT, "Improving slowly.");
        all.put(NoteSection.PLAN, "Continue weekly.");
        all.put(NoteSection.RISK, "None reported.");
        all.putAll(sections);
        Instant start = session.start().plus(Duration.ofMinutes(1));
        return new DraftContent(
                "soap",
                new DocumentedTime(start, start.plus(Duration.ofMinutes(47))),
                true,
                session.service(),
                PlaceOfService.OFFICE,
                false,
                Set.of(Present.CLIENT),
                all,
                Map.of());
    }

    /** Saves a first draft and answers which note it is of. */
    public ProgressNoteId draft(SignedIn author, SessionId session, ClientId client, DraftContent content) {
        DraftSnapshot first = snapshot(ProgressNoteId.next(), session, client, 0, content);
        As.as(author, () -> writing.save(first));
        return first.note();
    }

    public DraftSnapshot snapshot(
            ProgressNoteId note, SessionId session, ClientId client, long revision, DraftContent content) {
        return new DraftSnapshot(
                note, session, client, revision, UUID.randomUUID(), content, NoteSection.PLAN, 0, revision == 0);
    }

    /** Writes and signs a complete note. */
    public ProgressNoteId signed(SignedIn author, SessionId session, ClientId client) {
        ProgressNoteId note = draft(author, session, client, complete(author, session));
        sign(author, note, 1);
        return note;
    }

    public NoteStatus sign(SignedIn author, ProgressNoteId note, long revision) {
        PasswordProof proof = proof(author);
        return As.as(author, () -> signing.sign(note, revision, proof));
    }
}
