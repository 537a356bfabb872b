package org.confide.vault;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo clinician's vault and some notes in it, all invented. */
@Component
@Profile("demo")
class VaultDemo implements DemoPart {

    private static final String PASSPHRASE = "quiet copper river meadow lantern";
    private static final int DAYS_BACK = 90;

    private static final List<String> TEXTS = List.of("""
            The silences were longer than the sentences today, and I filled two of them too soon. What was I protecting us both from?

            When the ring came up again I noticed my own hand go to mine. Say nothing of that next time; watch for it.""", """
            A joke before every hard word. I laughed at the first and felt recruited by the second.

            Picture of a child entertaining a room so that nobody looks behind the curtain. Who was in the room?""", """
            Brought flowers for the waiting room, not for me, and said so twice. I think the refusal to owe anything was the gift.""", """
            Spoke of the father in the present tense all hour. He has been dead eleven years. I did not correct it and would like to understand why.

            Consultation question: is staying inside the tense a kindness or a collusion?""", """
            Anger at last, and aimed at me: I had moved the appointment. Underneath it an old ledger of people who move things without asking.

            I wanted to explain myself. Glad I kept still.""", """
            The dream of the flooded cellar again, this time with a door in it. My association was escape; theirs was inspection. Mine said more about my week.""", """
            Something has shifted in how we say goodbye. The coat goes on while the last thing is still being said, as if leaving must happen unnoticed.""", """
            I was bored for ten minutes and took it for tiredness. Looking back, boredom arrived exactly when the brother did.

            Hypothesis: dullness is the family's way of closing a subject.""", """
            Told me about the letter that was never sent, from memory, word for word. I felt trusted and also tested; would I ask to see it? I did not.""", """
            Whispered the word "proud" as though somebody might confiscate it. I repeated it at ordinary volume and regretted that at once.""", """
            We laughed, properly, about the parrot. Later I wondered what the laughing had carried us past: the phone call on Friday was never mentioned again.""", """
            A whole hour about other people's marriages. My countertransference sits here like a third chair: I kept waiting for a verdict on mine.

            Leave the chair empty next week and see who takes it.""");

    private final Vault vault;
    private final VaultNotes notes;
    private final VaultLedger ledger;
    private final SessionReading sessions;
    private final CurrentUser currentUser;
    private final PracticeTime time;
    private final String marker;

    VaultDemo(
            Vault vault,
            VaultNotes notes,
            VaultLedger ledger,
            SessionReading sessions,
            CurrentUser currentUser,
            PracticeTime time,
            @Value("${confide.prove-it.sealed:}") String marker) {
        this.vault = vault;
        this.notes = notes;
        this.ledger = ledger;
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.time = time;
        this.marker = marker;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void build(DemoStage stage) {
        LocalDate first = stage.today().minusDays(DAYS_BACK);
        stage.at(first.atTime(LocalTime.NOON).atZone(stage.zone()).toInstant());
        stage.as("clinician", () -> {
            OpenVault open = vault.setUp(PASSPHRASE);
            Iterator<String> texts = TEXTS.iterator();
            for (SessionRow session : held(first, stage.today())) {
                if (texts.hasNext()) {
                    stage.at(session.end().plus(Duration.ofMinutes(7)));
                    write(open, session, texts.next());
                }
            }
            open.wipe();
        });
    }

    /** Sessions with five of the clients, so that some clients have several notes and most have none. */
    private List<SessionRow> held(LocalDate from, LocalDate until) {
        AccountId clinician = currentUser.id();
        List<SessionRow> held = new ArrayList<>();
        Set<ClientId> chosen = new HashSet<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            for (SessionRow session : sessions.day(clinician, day)) {
                if (session.status() == SessionStatus.HELD && session.clients().size() == 1) {
                    ClientId client = session.clients().getFirst().client();
                    if (chosen.size() < 5) {
                        chosen.add(client);
                    }
                    if (chosen.contains(client)) {
                        held.add(session);
                    }
                }
            }
        }
        int step = Math.max(1, held.size() / TEXTS.size());
        List<SessionRow> picked = new ArrayList<>();
        for (int i = 0; i < held.size(); i += step) {
            picked.add(held.get(i));
        }
        return picked;
    }

    private void write(OpenVault open, SessionRow session, String text) {
        LocalDate day = time.dateOf(session.start());
        SessionRow.Attendee attendee = session.clients().getFirst();
        OpenNote note = notes.open(
                open,
                session.id(),
                attendee.client(),
                () -> NoteText.blank(day, time.date(day) + ", " + attendee.firstName()));
        note.text(text + marker);
        ledger.file(note.version(), 0);
    }
}
