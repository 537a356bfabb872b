package org.confide.supervision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.ContactKind;
import org.confide.note.DocumentedTime;
import org.confide.note.DraftContent;
import org.confide.note.DraftSnapshot;
import org.confide.note.EntryWriting;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.ProgressNoteId;
import org.confide.note.RequiredChange;
import org.confide.practice.PracticeTime;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleReview;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a supervisor says about an entry stands beside it, as it does beside the note of a session. */
@ViewTest
class EntryCommentsTest {

    @Autowired
    SampleReview samples;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleNotes notes;

    @Autowired
    EntryWriting entries;

    @Autowired
    NoteWriting writing;

    @Autowired
    NoteReview review;

    @Autowired
    PracticeTime time;

    private static boolean commented() {
        return _find(Section.class, spec -> spec.withClasses("comments-panel")).size() == 1;
    }

    @Test
    void a_returned_entry_shows_what_is_to_be_changed_and_its_author_answers() {
        SignedIn supervisor = samples.supervisor("Elias Brandt");
        SignedIn trainee = samples.trainee(supervisor);
        ClientId client = clients.client("Ada", SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), trainee);
        Instant at = time.now().minusSeconds(90_000);
        ProgressNoteId entry = As.as(trainee, () -> entries.begin(client, ContactKind.PHONE_CALL, at));
        DraftContent content = new DraftContent(
                "entry",
                new DocumentedTime(at, null),
                true,
                null,
                null,
                false,
                Set.of(),
                Map.of(NoteSection.NARRATIVE, "She called about the form."),
                Map.of());
        As.as(
                trainee,
                () -> writing.save(
                        new DraftSnapshot(entry, null, client, 1, UUID.randomUUID(), content, null, 0, false)));
        notes.sign(trainee, entry, 2);
        Screens.open(trainee, "entries/" + entry.value());
        assertThat(commented()).as("nothing was said yet").isFalse();
        As.as(
                supervisor,
                () -> review.returnForChanges(
                        entry, 1, List.of(new RequiredChange(NoteSection.NARRATIVE, "Which form?", null))));

        Screens.open(trainee, "entries/" + entry.value());
        assertThat(commented()).isTrue();
        assertThat(_get(Section.class, spec -> spec.withClasses("comments-panel"))
                        .getElement()
                        .getTextRecursively())
                .contains("Which form?");
        TextArea answer = _get(
                TextArea.class,
                spec -> spec.withPredicate(it -> it.getAriaLabel()
                        .filter("Answer about Narrative"::equals)
                        .isPresent()));
        _setValue(answer, "The one for work.", true);
        Screens.press("Answer");
        assertThat(Screens.words()).contains("The one for work.");
    }
}
