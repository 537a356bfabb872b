package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.confide.support.As.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteSample;
import org.confide.note.NoteSampling;
import org.confide.note.ProgressNoteId;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.SampleClients;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An auditor reads what was drawn by lot, with a reason, and nothing besides. */
@ViewTest
class SampleViewTest {

    private static final String REASON = "Yearly look at how notes are kept";
    private static final String TEXT = "Slept better on four nights.";

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Autowired
    NoteSampling sampling;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    SignedIn auditor;
    SignedIn author;
    ClientId client;
    LocalDate day;
    String last;
    ProgressNoteId signed;
    ProgressNoteId drafted;

    @BeforeEach
    void a_day_with_a_final_note_and_a_draft() {
        auditor = staff.person("Ines Aguilar", Role.AUDITOR);
        author = staff.clinician();
        notes.password(author);
        last = SampleClients.unique("Okonkwo");
        client = clients.client("Ada", last, LocalDate.of(1988, 2, 3), author);
        // Days of its own, on which no other test has a note.
        day = time.today().minusDays(360 - 4 * DAYS.getAndIncrement());
        signed = notes.signed(author, sessions.held(author, client, day), client);
        ClientId second = clients.client(author);
        SessionId open = sessions.held(author, second, day);
        drafted = notes.draft(author, open, second, notes.complete(author, open));
    }

    @Test
    void an_auditor_draws_with_a_reason_and_reads_the_final_note_alone() {
        Screens.open(auditor, NotePaths.SAMPLE);
        _setValue(Screens.field(DatePicker.class, "First day"), day);
        _setValue(Screens.field(DatePicker.class, "Last day"), day);
        Screens.press("Draw notes");
        assertThat(Screens.field(TextArea.class, "Reason").getErrorMessage()).isEqualTo("Enter the reason.");
        _setValue(Screens.field(TextArea.class, "Reason"), REASON);
        Screens.press("Draw notes");
        assertThat(Screens.words()).contains(last, REASON, "Open until").doesNotContain(TEXT);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("row-link"))).hasSize(1);

        Statements statements = Statements.during(() -> Screens.open(auditor, NotePaths.sampled(signed)));
        assertThat(Screens.words()).contains(TEXT, "Signed by Nora Whitfield", last);
        _assertNone(Button.class);
        assertThat(Screens.markup()).doesNotContain("vault");
        assertThat(statements.vault()).isZero();
        assertThat(trail()).containsExactly("WITH_REASON note.sample " + REASON, "READ note.read.sampled " + REASON);
    }

    @Test
    void what_was_not_drawn_and_what_was_drawn_for_somebody_else_is_not_there() {
        ProgressNoteId other = notes.signed(author, sessions.held(author, client, day.plusDays(1)), client);
        as(auditor, () -> sampling.draw(day, day, 10, REASON));
        for (ProgressNoteId note : List.of(other, drafted, ProgressNoteId.next())) {
            Screens.open(auditor, NotePaths.sampled(note));
            assertThat(Screens.words()).contains("There is nothing here.").doesNotContain(TEXT);
        }
        SignedIn second = staff.person("Someone Else", Role.AUDITOR);
        assertThatThrownBy(() -> as(second, () -> sampling.read(signed))).isInstanceOf(NotFound.class);
        assertThat(stored.facts(auditor, "note.read.sampled")).isZero();
    }

    @Test
    void it_closes_by_itself_and_until_then_no_other_is_drawn() {
        as(auditor, () -> sampling.draw(day, day, 10, REASON));
        assertThatThrownBy(() -> as(auditor, () -> sampling.draw(day, day, 10, REASON)))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("A sample is open already.");
        SignedIn later = staff.person("Ned Ambrose", Role.AUDITOR);
        jdbc.sql("insert into note_sample select uuid(), ?, reason, from_day, until_day, drawn_at,"
                        + " utc_timestamp(6) - interval 1 minute from note_sample where drawn_by = ?")
                .params(
                        later.account().value().toString(),
                        auditor.account().value().toString())
                .update();
        jdbc.sql("insert into sampled_note select id, ? from note_sample where drawn_by = ?")
                .params(signed.value().toString(), later.account().value().toString())
                .update();
        assertThat(as(later, sampling::open)).isEmpty();
        assertThatThrownBy(() -> as(later, () -> sampling.read(signed))).isInstanceOf(NotFound.class);
    }

    @RepeatedTest(3)
    void of_two_drawings_at_the_same_moment_one_wins() throws Exception {
        List<Callable<String>> drawings = Collections.nCopies(
                4,
                () -> as(auditor, () -> {
                    try {
                        sampling.draw(day, day, 1, REASON);
                        return "drawn";
                    } catch (BadInput refused) {
                        return refused.getMessage();
                    }
                }));
        List<String> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(drawings.size())) {
            for (Future<String> answer : threads.invokeAll(drawings)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsOnlyOnce("drawn");
        assertThat(stored.facts(auditor, "note.sample")).isEqualTo(1);
    }

    @Test
    void a_sample_is_of_final_notes_of_these_days_and_no_larger_than_asked() {
        for (int more = 0; more < 3; more++) {
            ClientId another = clients.client(author);
            notes.signed(author, sessions.held(author, another, day), another);
        }
        as(auditor, () -> sampling.draw(day, day, 2, REASON));
        NoteSample sample = as(auditor, sampling::open).orElseThrow();
        assertThat(sample.notes()).hasSize(2).extracting(NoteSample.Drawn::id).doesNotContain(drafted);
        SignedIn second = staff.person("Someone Else", Role.AUDITOR);
        assertThatThrownBy(() -> as(second, () -> sampling.draw(day.minusDays(1), day.minusDays(1), 2, REASON)))
                .hasMessageStartingWith("No signed note is of these days.");
        for (int tooMany : List.of(0, 11)) {
            assertThatThrownBy(() -> as(second, () -> sampling.draw(day, day, tooMany, REASON)))
                    .isInstanceOf(BadInput.class);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
    void to_everybody_else_there_is_nothing(Role role) {
        Screens.open(staff.person("Somebody Else", role), NotePaths.SAMPLE);
        assertThat(Screens.words()).contains("There is nothing here.").doesNotContain("Draw notes");
    }

    private List<String> trail() {
        return jdbc.sql("select concat(category, ' ', action, ' ', coalesce(detail, '')) from audit_event"
                        + " where actor = ? order by id")
                .param(auditor.account().value().toString())
                .query(String.class)
                .list();
    }
}
