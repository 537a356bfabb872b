package org.confide.groupnote;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.note.DocumentedTime;
import org.confide.note.NoteSection;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's last meetings of a group: written in one place, all signed but the two last notes of the newest. */
@Component
@Profile("demo")
class GroupNotesDemo implements DemoPart {

    private static final int DAYS = 15;
    private static final int LEFT_OPEN = 2;
    private static final List<String> OWN = List.of(
            "Spoke early and briefly, stayed with the exercise to the end, named one evening that went better.",
            "Quiet at first; answered when asked, and kept the record of the week up to date.",
            "Brought the worry list, crossed out two entries while the others worked.",
            "Disagreed with the task, tried it all the same and found it tolerable.",
            "Supported others, needed a reminder to speak of the own week.",
            "Tense on arrival, calmer after the breathing, asked for the sheet to take home.");

    private final GroupWriting writing;
    private final GroupSigning signing;
    private final SessionReading sessions;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    GroupNotesDemo(
            GroupWriting writing,
            GroupSigning signing,
            SessionReading sessions,
            PracticeTime time,
            CurrentUser currentUser) {
        this.writing = writing;
        this.signing = signing;
        this.sessions = sessions;
        this.time = time;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void build(DemoStage stage) {
        Instant now = time.now();
        stage.as("clinician", () -> {
            boolean newest = true;
            for (int ago = 0; ago < DAYS; ago++) {
                LocalDate day = stage.today().minusDays(ago);
                for (SessionRow session : sessions.day(currentUser.id(), day)) {
                    if (session.kind() == ServiceKind.GROUP
                            && session.status() == SessionStatus.HELD
                            && session.end().plus(Duration.ofHours(1)).isBefore(now)) {
                        write(stage, session, newest ? LEFT_OPEN : 0);
                        newest = false;
                    }
                }
            }
        });
    }

    private void write(DemoStage stage, SessionRow session, int leftOpen) {
        stage.at(session.end().plus(Duration.ofMinutes(50)));
        OpenedGroup opened = writing.open(session.id());
        GroupText text = shared(opened);
        List<ClientId> members = opened.toWrite(text);
        if (members.isEmpty()) {
            // Two weeks ago to the day: whether its notes were written one by one depends on the time of day.
            return;
        }
        for (int i = 0; i < members.size() - (leftOpen == 0 ? 0 : 1); i++) {
            ClientId client = members.get(i);
            DocumentedTime there = opened.time(text, client);
            text = text.of(
                    client,
                    text.of(client)
                            .document(there.started(), there.ended())
                            .write(NoteSection.PROGRESS, OWN.get(i % OWN.size())));
        }
        writing.save(session.id(), text, 0, UUID.randomUUID(), true);
        PasswordProof proof = currentUser.signInProof().orElseThrow();
        long revision = 1;
        for (ClientId client : members.subList(0, Math.max(0, members.size() - leftOpen))) {
            revision = signing.sign(session.id(), client, revision, proof).revision();
        }
    }

    private static GroupText shared(OpenedGroup opened) {
        SessionRow session = opened.session();
        return opened.text()
                .document(
                        new DocumentedTime(
                                session.start().plus(Duration.ofMinutes(3)),
                                session.end().minus(Duration.ofMinutes(2))),
                        true)
                .write(
                        NoteSection.DATA,
                        "Worry time: putting worries off to one half hour of the day. The record of the past week was"
                                + " looked at in pairs.")
                .write(
                        NoteSection.INTERVENTION,
                        "Explained the exercise, led it once together, gave feedback on the record, closed with paced"
                                + " breathing.")
                .write(NoteSection.PLAN, "Keep the record daily. Next meeting in a week: sleep and the evening.")
                .write(NoteSection.RISK, "Asked in the opening round; none reported.");
    }
}
