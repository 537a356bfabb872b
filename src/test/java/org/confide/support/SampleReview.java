package org.confide.support;

import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.springframework.stereotype.Component;

/** Trainees, their supervisors, and notes that wait for a signature. */
@Component
public class SampleReview {

    private final SampleStaff staff;
    private final SampleClients clients;
    private final SampleSessions sessions;
    private final SampleNotes notes;
    private final PracticeTime time;

    public SampleReview(
            SampleStaff staff, SampleClients clients, SampleSessions sessions, SampleNotes notes, PracticeTime time) {
        this.staff = staff;
        this.clients = clients;
        this.sessions = sessions;
        this.notes = notes;
        this.time = time;
    }

    /** A note that waits, and where it belongs. */
    public record Submitted(ClientId client, SessionId session, ProgressNoteId note) {}

    public SignedIn supervisor(String name) {
        SignedIn supervisor = staff.person(name, Role.SUPERVISOR);
        notes.password(supervisor);
        return supervisor;
    }

    /** A trainee whom these supervise, since long ago. */
    public SignedIn trainee(SignedIn... supervisors) {
        SignedIn trainee = staff.trainee();
        notes.password(trainee);
        for (SignedIn supervisor : supervisors) {
            staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(1990, 1, 1));
        }
        return trainee;
    }

    public Submitted submitted(SignedIn author, String first, int daysAgo) {
        ClientId client = clients.client(first, SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), author);
        SessionId session = sessions.held(author, client, time.today().minusDays(daysAgo));
        return new Submitted(client, session, notes.signed(author, session, client));
    }
}
