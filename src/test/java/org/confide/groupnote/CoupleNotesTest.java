package org.confide.groupnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.due.NotesDue;
import org.confide.identity.SignedIn;
import org.confide.note.DocumentedTime;
import org.confide.note.NoteReading;
import org.confide.note.NoteSection;
import org.confide.note.Present;
import org.confide.note.ReadableNote;
import org.confide.practice.PlaceOfService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleSessions;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A couple: one session, two charts, and in neither what is in the other. */
@DatabaseTest
class CoupleNotesTest {

    private static final String DIAGNOSED = "Panic disorder is worked on alone.";

    @Autowired
    SampleGroup groups;

    @Autowired
    SampleSessions sessions;

    @Autowired
    GroupWriting writing;

    @Autowired
    NoteReading reading;

    @Autowired
    NotesDue due;

    @Autowired
    Stored stored;

    @Autowired
    PracticeTime time;

    SignedIn nora;
    ClientId renata;
    ClientId sol;
    SessionId session;

    @BeforeEach
    void a_couple_came() {
        nora = groups.leader();
        renata = groups.member(nora, "Renata");
        sol = groups.member(nora, "Sol");
        sessions.service(ServiceKind.COUPLE);
        session = sessions.couple(nora, time.today().minusDays(1).atTime(16, 0), List.of(renata, sol));
    }

    @Test
    void each_chart_has_its_own_note_with_who_was_there_by_role_and_no_name() {
        OpenedGroup opened = groups.open(nora, session);
        GroupText text = groups.complete(opened);
        text = text.of(sol, text.of(sol).write(NoteSection.PLAN, DIAGNOSED));
        text = text.of(
                renata, text.of(renata).attend(EnumSet.of(Present.CLIENT, Present.PARTNER, Present.INTERPRETER)));
        groups.save(nora, session, text, 0);
        groups.sign(nora, session, List.of(renata, sol), 1);

        ReadableNote hers = note(renata).orElseThrow();
        ReadableNote his = note(sol).orElseThrow();
        assertThat(hers.content().content().present())
                .containsExactlyInAnyOrder(Present.CLIENT, Present.PARTNER, Present.INTERPRETER);
        assertThat(his.content().content().present()).containsExactlyInAnyOrder(Present.CLIENT, Present.PARTNER);
        assertThat(his.content().content().section(NoteSection.PLAN)).isEqualTo(DIAGNOSED);
        assertThat(hers.content().content().sections().values())
                .noneMatch(words -> words.contains("Panic") || words.contains("Sol"))
                .doesNotContain(SampleGroup.own(sol));
    }

    @Test
    void the_partner_s_name_is_kept_out_of_both() {
        GroupText text = groups.complete(groups.open(nora, session)).write(NoteSection.DATA, "Sol spoke first.");
        groups.save(nora, session, text, 0);
        assertThat(groups.sign(nora, session, List.of(sol), 1)).hasSize(1);
        long revision = groups.open(nora, session).revision();
        assertThatThrownBy(() -> groups.sign(nora, session, List.of(renata), revision))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("name of somebody else");
    }

    @Test
    void the_identified_client_alone_may_get_the_note_and_the_other_chart_then_owes_none() {
        As.as(nora, () -> writing.identify(session, sol));
        OpenedGroup opened = groups.open(nora, session);
        assertThat(opened.identified()).isEqualTo(sol);
        Instant start = groups.at(16, 0);
        GroupText text = groups.shared(opened)
                .document(new DocumentedTime(start, start.plus(Duration.ofMinutes(52))), true)
                .holdAt(PlaceOfService.OFFICE, false)
                .of(sol, opened.text().of(sol).write(NoteSection.PROGRESS, "Listened."))
                .of(renata, opened.text().of(renata).choose(false));
        groups.save(nora, session, text, 0);
        assertThat(opened.toWrite(text)).containsExactly(sol);
        groups.sign(nora, session, List.of(sol), 1);

        assertThat(note(sol)).isPresent();
        assertThat(note(renata)).isEmpty();
        assertThat(stored.status(session, renata)).isEmpty();
        assertThat(As.as(nora, () -> due.own())).noneMatch(row -> row.occasion().is(session));
        assertThat(As.as(nora, () -> due.notNeeded()))
                .anyMatch(row -> row.client().equals(renata) && row.session().equals(session));
    }

    @Test
    void in_a_group_nobody_is_identified() {
        SessionId met = groups.met(nora, groups.members(nora, "Uma", "Vito"));
        assertThatThrownBy(() -> As.as(nora, () -> writing.identify(met, renata)))
                .isInstanceOf(NotFound.class);
        assertThat(groups.open(nora, met).identified()).isNull();
    }

    private Optional<ReadableNote> note(ClientId client) {
        return As.as(nora, () -> reading.timeline(client, Instant.parse("9999-01-01T00:00:00Z")))
                .getFirst()
                .note();
    }
}
