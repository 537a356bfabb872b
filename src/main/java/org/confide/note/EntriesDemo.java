package org.confide.note;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.client.TreatmentTeam;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's calls, letters and talks with others: one of each kind, the last of them still a draft. */
@Component
@Profile("demo")
class EntriesDemo implements DemoPart {

    private static final int DAYS = 14;
    private static final Map<ContactKind, String> SAID = Map.of(
            ContactKind.PHONE_CALL,
            "Called back about the time of the next session; mentioned a bad night, agreed to keep the plan.",
            ContactKind.COLLATERAL,
            "With the release on file, spoke with the partner: evenings are calmer, meals are eaten together again.",
            ContactKind.COORDINATION,
            "Spoke with the primary care office about the sleep medication; they will review the dose on Friday.",
            ContactKind.CORRESPONDENCE,
            "Letter from the employer's assistance program, asking for the dates attended. Answered with dates only.",
            ContactKind.MISSED_SESSION,
            "Did not come; left a message as agreed and offered Thursday.");

    private final SessionReading sessions;
    private final EntryWriting entries;
    private final NoteWriting writing;
    private final NoteSigning signing;
    private final TreatmentTeam team;
    private final PracticeTime time;
    private final CurrentUser currentUser;

    EntriesDemo(
            SessionReading sessions,
            EntryWriting entries,
            NoteWriting writing,
            NoteSigning signing,
            TreatmentTeam team,
            PracticeTime time,
            CurrentUser currentUser) {
        this.sessions = sessions;
        this.entries = entries;
        this.writing = writing;
        this.signing = signing;
        this.team = team;
        this.time = time;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 56;
    }

    @Override
    public void build(DemoStage stage) {
        stage.at(time.now());
        stage.as("clinician", () -> {
            List<ClientId> clients = clients(stage.today());
            int ago = ContactKind.values().length;
            for (ContactKind kind : ContactKind.values()) {
                if (clients.isEmpty()) {
                    return;
                }
                ClientId client = clients.get(ago % clients.size());
                Instant at = time.instant(stage.today().minusDays(ago--).atTime(11, 10));
                stage.at(at.plus(Duration.ofMinutes(40)));
                write(client, kind, at, ago > 0);
            }
        });
    }

    /** Those seen in the last weeks whom the one signed in treats. */
    private List<ClientId> clients(LocalDate today) {
        Set<ClientId> seen = new LinkedHashSet<>();
        for (int ago = 1; ago < DAYS; ago++) {
            for (SessionRow session : sessions.day(currentUser.id(), today.minusDays(ago))) {
                session.clients().forEach(attendee -> seen.add(attendee.client()));
            }
        }
        return seen.stream()
                .filter(client -> team.isOn(client, currentUser.id(), today.minusDays(DAYS)))
                .toList();
    }

    private void write(ClientId client, ContactKind kind, Instant at, boolean sign) {
        ProgressNoteId note = entries.begin(client, kind, at);
        boolean spoken = kind == ContactKind.PHONE_CALL || kind == ContactKind.COORDINATION;
        DraftContent content = new DraftContent(
                NoteFormats.ENTRY,
                new DocumentedTime(at, spoken ? at.plus(Duration.ofMinutes(11)) : null),
                true,
                null,
                null,
                false,
                Set.of(),
                Map.of(NoteSection.NARRATIVE, java.util.Objects.requireNonNull(SAID.get(kind))),
                Map.of());
        writing.save(
                new DraftSnapshot(note, null, client, 1, UUID.randomUUID(), content, NoteSection.NARRATIVE, 0, false));
        if (sign) {
            PasswordProof proof = currentUser.signInProof().orElseThrow();
            signing.sign(note, 2, proof);
        }
    }
}
