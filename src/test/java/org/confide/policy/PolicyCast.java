package org.confide.policy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.client.BreakGlass;
import org.confide.client.ClientId;
import org.confide.client.ReadingWithReason;
import org.confide.identity.PasswordCheck;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.DocumentedTime;
import org.confide.note.DraftContent;
import org.confide.note.DraftSnapshot;
import org.confide.note.NoteFormats;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteSigning;
import org.confide.note.NoteWriting;
import org.confide.note.Present;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PlaceOfService;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionReading;
import org.confide.staff.RelationId;
import org.confide.staff.StaffRecord;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleCoverage;
import org.confide.support.SampleDoor;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.springframework.stereotype.Component;

/**
 * The people and charts the policy is tried on: a clinician's client and a trainee's, each with a draft and a final
 * note, the trainee's with one that waits for the supervisor; and everybody else, once with a relation to them where
 * their role can have one (a broken glass and a reason given are relations too) and once without.
 */
@Component
class PolicyCast {

    /** One chart: who writes in it, a session still to come, and notes in each state. */
    record Chart(
            SignedIn author,
            ClientId client,
            String lastName,
            SessionId planned,
            Written draft,
            Written submitted,
            Written done) {}

    /** A note and its session. */
    record Written(ProgressNoteId note, SessionId session, ClientId client) {}

    /** What the owner of a small practice is at once. */
    static final Set<Role> OWNER = Set.of(Role.CLINICIAN, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER);

    static final LocalDate BORN = LocalDate.of(1988, 2, 3);

    private final SampleDoor door;
    private final SampleStaff staff;
    private final SampleClients clients;
    private final SampleSessions sessions;
    private final SessionReading reading;
    private final NoteWriting writing;
    private final NoteSigning signing;
    private final NoteReview review;
    private final PasswordCheck check;
    private final ReadingWithReason withReason;
    private final BreakGlass glass;
    private final StaffRecord record;
    private final SampleCoverage coverage;
    private final Map<Role, SignedIn> strangers = new EnumMap<>(Role.class);
    private SignedIn teamMate;
    private SignedIn supervisor;
    private SignedIn officer;
    private final Map<Role, SignedIn> onCall = new EnumMap<>(Role.class);
    private SignedIn newcomer;
    private SignedIn owner;
    private Chart clinicians;
    private Chart trainees;
    private Chart owners;

    PolicyCast(
            SampleDoor door,
            SampleStaff staff,
            SampleClients clients,
            SampleSessions sessions,
            SessionReading reading,
            NoteWriting writing,
            NoteSigning signing,
            NoteReview review,
            PasswordCheck check,
            ReadingWithReason withReason,
            BreakGlass glass,
            StaffRecord record,
            SampleCoverage coverage) {
        this.door = door;
        this.staff = staff;
        this.clients = clients;
        this.sessions = sessions;
        this.reading = reading;
        this.writing = writing;
        this.signing = signing;
        this.review = review;
        this.check = check;
        this.withReason = withReason;
        this.glass = glass;
        this.record = record;
        this.coverage = coverage;
    }

    synchronized void enter() {
        if (clinicians != null) {
            return;
        }
        for (Role role : Role.values()) {
            strangers.put(role, door.person(role));
        }
        teamMate = door.person(Role.CLINICIAN);
        supervisor = door.person(Role.SUPERVISOR);
        SignedIn trainee = door.person(Role.TRAINEE);
        staff.supervise(trainee.account(), supervisor.account(), LocalDate.of(2020, 1, 1));
        trainees = chart(trainee);
        clinicians = chart(door.person(Role.CLINICIAN));
        owners = chart(door.person(OWNER.toArray(Role[]::new)));
        owner = door.person(OWNER.toArray(Role[]::new));
        newcomer = door.person(Role.CLINICIAN);
        officer = door.person(Role.PRIVACY_OFFICER);
        onCall.put(Role.CLINICIAN, door.person(Role.CLINICIAN));
        onCall.put(Role.SUPERVISOR, door.person(Role.SUPERVISOR));
        for (Chart chart : List.of(trainees, clinicians)) {
            As.as(officer, () -> withReason.open(chart.client(), "The client asked who has read the record"));
            onCall.values()
                    .forEach(person -> As.as(person, () -> glass.open(chart.client(), "On call, client in the lobby")));
        }
    }

    /** The chart a row of the policy speaks of: what a supervisor or trainee does is tried on a trainee's. */
    Chart chartFor(Role role, String object) {
        boolean trainee = role == Role.SUPERVISOR || role == Role.TRAINEE || object.equals("note-submitted");
        return trainee ? trainees : clinicians;
    }

    SignedIn person(Role role, String relationship, Chart chart) {
        return switch (relationship) {
            case "own" -> chart.author();
            case "team" -> teamMate;
            case "supervisor" -> supervisor;
            case "reason" -> officer;
            case "glass" -> onCall.get(role);
            case "none" -> strangers.get(role);
            default -> throw new IllegalArgumentException(relationship);
        };
    }

    /** A chart of the owner's own, or the clinician's that the owner has nothing to do with. */
    Chart chartForOwner(boolean own, String object) {
        return own ? owners : chartFor(Role.CLINICIAN, object);
    }

    /** The owner of a chart of one's own, or another one. */
    SignedIn owner(boolean own) {
        return own ? owners.author() : owner;
    }

    /** A clinician whom nobody knows yet. */
    SignedIn newcomer() {
        return newcomer;
    }

    SignedIn frontDesk() {
        return strangers.get(Role.FRONT_DESK);
    }

    SignedIn supervisor() {
        return supervisor;
    }

    SignedIn onCallSupervisor() {
        return onCall.get(Role.SUPERVISOR);
    }

    SignedIn trainee() {
        return trainees.author();
    }

    SignedIn admin() {
        return strangers.get(Role.PRACTICE_ADMIN);
    }

    /** The relation of the trainee and the supervisor. */
    RelationId relation() {
        return As.as(admin(), () -> record.supervision(trainee().account())).stream()
                .filter(relation -> relation.supervisor().equals(supervisor.account()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    PasswordProof proof(SignedIn person) {
        return As.as(person, () -> check.prove(SampleDoor.PASSWORD));
    }

    private Chart chart(SignedIn author) {
        String last = SampleClients.unique("Okonjo");
        ClientId client = clients.client("Thea", last, BORN, author, teamMate);
        coverage.cover(client, coverage.payer("Larkspur Health Plan").id());
        LocalDate today = LocalDate.now(org.confide.support.SamplePractice.ZONE);
        SessionId planned = sessions.session(author, client, today.plusDays(3).atTime(9, 0));
        Written draft = write(author, sessions.held(author, client, today.minusDays(2)), client);
        Written submitted = draft;
        Written done = write(author, sessions.held(author, client, today.minusDays(3)), client);
        sign(author, done);
        if (author.is(Role.TRAINEE)) {
            As.as(supervisor, () -> review.cosign(done.note(), 1, check.prove(SampleDoor.PASSWORD)));
            submitted = write(author, sessions.held(author, client, today.minusDays(4)), client);
            sign(author, submitted);
        }
        return new Chart(author, client, last, planned, draft, submitted, done);
    }

    private Written write(SignedIn author, SessionId session, ClientId client) {
        return As.as(author, () -> {
            ProgressNoteId note = writing.open(session, client).note();
            writing.save(snapshot(note, session, client, 0));
            return new Written(note, session, client);
        });
    }

    private void sign(SignedIn author, Written note) {
        As.as(author, () -> signing.sign(note.note(), revision(note), check.prove(SampleDoor.PASSWORD)));
    }

    /** The revision the signed-in author would build on. */
    long revision(Written note) {
        return writing.open(note.session(), note.client())
                .toWrite()
                .orElseThrow()
                .revision();
    }

    DraftSnapshot snapshot(ProgressNoteId note, SessionId session, ClientId client, long revision) {
        var held = As.as(strangers.get(Role.FRONT_DESK), () -> reading.get(session));
        Map<NoteSection, String> sections = new EnumMap<>(NoteSection.class);
        EnumSet.allOf(NoteSection.class).forEach(section -> sections.put(section, "Words of the " + section.label()));
        DraftContent content = new DraftContent(
                NoteFormats.USUAL,
                new DocumentedTime(held.start(), held.end()),
                true,
                held.service(),
                PlaceOfService.OFFICE,
                false,
                EnumSet.of(Present.CLIENT),
                sections,
                Map.of());
        return new DraftSnapshot(note, session, client, revision, UUID.randomUUID(), content, null, 0, true);
    }

    List<Role> roles() {
        return List.of(Role.values());
    }
}
