package org.confide.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.support.As.as;

import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.confide.practice.CodeBand;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.scheduling.SessionId;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of a note before it is signed, without standing in its way. */
@ViewTest
class WorthALookTest {

    private static final String LONG = "The client came on time and told of a week with four nights of better sleep,"
            + " two walks with a neighbor, one quarrel at work that was settled the same day, and less worry about"
            + " the move in spring than in the weeks before.";

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    ServiceCatalogue services;

    @Autowired
    PracticeTime time;

    SignedIn author;
    ClientId client;
    SessionId session;

    @BeforeEach
    void a_signed_note_and_a_session_after_it() {
        author = staff.clinician();
        notes.password(author);
        client = clients.client(author);
        SessionId before = sessions.held(author, client, time.today().minusDays(8));
        ProgressNoteId note =
                notes.draft(author, before, client, notes.with(author, before, Map.of(NoteSection.SUBJECTIVE, LONG)));
        notes.sign(author, note, 1);
        session = sessions.held(author, client);
    }

    private void open(String subjective) {
        notes.draft(author, session, client, notes.with(author, session, Map.of(NoteSection.SUBJECTIVE, subjective)));
        Screens.open(author, NotePaths.session(session));
    }

    @Test
    void text_that_repeats_the_last_note_is_said_in_the_list_and_in_the_dialog_and_can_be_signed() {
        open(LONG);
        assertThat(Screens.words()).contains("All done", "100 % of this text stands in the note of ");
        Screens.press("Sign note");
        assertThat(Screens.words()).contains("Worth a look: 100 % of this text", "Nothing required is missing.");
    }

    @Test
    void a_note_of_its_own_is_not_spoken_of() {
        open("Another week: " + LONG.replace(" ", " also "));
        assertThat(Screens.words()).contains("All done").doesNotContain("of this text stands");
    }

    @Test
    void minutes_outside_every_band_are_said_and_those_within_name_their_code() {
        OfferedService service =
                as(author, () -> services.get(sessions.get(session).service()));
        List<CodeBand> before = service.bands();
        bands(service, List.of(new CodeBand(50, null, "90837")));
        try {
            open("Short.");
            assertThat(Screens.words()).contains("47 minutes stand for no code of " + service.label());
            bands(service, CodeBand.usual(service.kind()));
            Screens.open(author, NotePaths.session(session));
            assertThat(Screens.words()).doesNotContain("stand for no code");
            Screens.press("Sign note");
            assertThat(Screens.words()).contains("Stands for", "90834");
        } finally {
            bands(service, before);
        }
    }

    private void bands(OfferedService service, List<CodeBand> bands) {
        as(staff.admin(), () -> {
            OfferedService edited = services.all().stream()
                    .filter(each -> each.id().equals(service.id()))
                    .findFirst()
                    .orElseThrow();
            edited.bill(bands);
            services.save(edited);
        });
    }
}
