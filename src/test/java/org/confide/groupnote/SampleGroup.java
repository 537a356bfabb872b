package org.confide.groupnote;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.DocumentedTime;
import org.confide.note.NoteSection;
import org.confide.practice.PlaceOfService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.MemberAttendance;
import org.confide.scheduling.Presence;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.springframework.stereotype.Component;

/** A group that met yesterday at four, and what its leader writes about it. */
@Component
public class SampleGroup {

    public static final String SHARED = "Grief; letters to what was lost were read aloud.";

    private static final SignedIn FRONT_DESK = As.person("June Dalloway", Role.FRONT_DESK);

    private final SampleStaff staff;
    private final SampleClients clients;
    private final SampleSessions sessions;
    private final SampleNotes notes;
    private final MemberAttendance attendance;
    private final GroupWriting writing;
    private final GroupSigning signing;
    private final PracticeTime time;

    public SampleGroup(
            SampleStaff staff,
            SampleClients clients,
            SampleSessions sessions,
            SampleNotes notes,
            MemberAttendance attendance,
            GroupWriting writing,
            GroupSigning signing,
            PracticeTime time) {
        this.staff = staff;
        this.clients = clients;
        this.sessions = sessions;
        this.notes = notes;
        this.attendance = attendance;
        this.writing = writing;
        this.signing = signing;
        this.time = time;
    }

    /** Who leads it, with a password. */
    public SignedIn leader() {
        SignedIn leader = staff.clinician();
        notes.password(leader);
        return leader;
    }

    /** A member whose last name nobody else has. */
    public ClientId member(SignedIn leader, String first) {
        return clients.client(first, SampleClients.unique("Zq"), LocalDate.of(1988, 2, 3), leader);
    }

    public List<ClientId> members(SignedIn leader, String... first) {
        List<ClientId> members = new ArrayList<>();
        for (String name : first) {
            members.add(member(leader, name));
        }
        return members;
    }

    /** All of them came. */
    public SessionId met(SignedIn leader, List<ClientId> members) {
        sessions.service(ServiceKind.GROUP);
        SessionId session = sessions.group(leader, time.today().minusDays(1).atTime(16, 0), members);
        As.as(FRONT_DESK, () -> members.forEach(member -> attendance.say(session, member, Presence.ATTENDED)));
        return session;
    }

    public void missed(SessionId session, ClientId member) {
        As.as(FRONT_DESK, () -> attendance.say(session, member, Presence.NO_SHOW));
    }

    public void left(SessionId session, ClientId member, LocalTime at) {
        As.as(FRONT_DESK, () -> attendance.left(session, member, at));
    }

    public Instant at(int hour, int minute) {
        return time.instant(time.today().minusDays(1).atTime(hour, minute));
    }

    /** Everything said but for what is each one's own. */
    public GroupText shared(OpenedGroup opened) {
        Instant start = at(16, 2);
        return opened.text()
                .document(new DocumentedTime(start, start.plus(Duration.ofMinutes(60))), true)
                .holdAt(PlaceOfService.OFFICE, false)
                .write(NoteSection.DATA, SHARED)
                .write(NoteSection.INTERVENTION, "Guided reading, gave feedback.")
                .write(NoteSection.PLAN, "Next meeting in a week.")
                .write(NoteSection.RISK, "None reported.");
    }

    /** A complete text: to each of those who came something of their own. */
    public GroupText complete(OpenedGroup opened) {
        GroupText text = shared(opened);
        for (ClientId client : opened.toWrite(text)) {
            text = text.of(client, text.of(client).write(NoteSection.PROGRESS, own(client)));
        }
        return text;
    }

    /** What is written about one alone. */
    public static String own(ClientId client) {
        return "Read aloud; own words " + client.value().toString().substring(24) + ".";
    }

    public OpenedGroup open(SignedIn leader, SessionId session) {
        return As.as(leader, () -> writing.open(session));
    }

    public Instant save(SignedIn leader, SessionId session, GroupText text, long revision) {
        return As.as(leader, () -> writing.save(session, text, revision, UUID.randomUUID(), revision == 0));
    }

    /** Writes and signs the notes of all who came; the trail of revisions is followed as the screen does. */
    public Map<ClientId, GroupSigning.Signed> signAll(SignedIn leader, SessionId session) {
        OpenedGroup opened = open(leader, session);
        GroupText text = complete(opened);
        save(leader, session, text, opened.revision());
        return sign(leader, session, opened.toWrite(text), opened.revision() + 1);
    }

    public Map<ClientId, GroupSigning.Signed> sign(
            SignedIn leader, SessionId session, List<ClientId> members, long revision) {
        var proof = notes.proof(leader);
        Map<ClientId, GroupSigning.Signed> signed = new java.util.LinkedHashMap<>();
        long next = revision;
        for (ClientId client : members) {
            long now = next;
            GroupSigning.Signed one = As.as(leader, () -> signing.sign(session, client, now, proof));
            signed.put(client, one);
            next = one.revision();
        }
        return signed;
    }
}
