package org.confide.groupnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.PasswordProof;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.DocumentedTime;
import org.confide.note.MyDay;
import org.confide.note.NoteAmending;
import org.confide.note.NoteReading;
import org.confide.note.NoteSection;
import org.confide.note.NoteStatus;
import org.confide.note.Present;
import org.confide.note.ReadableNote;
import org.confide.note.TimelineEntry;
import org.confide.note.WaitingNote;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleNotes;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group of eight, one absent, one who left early: seven notes that know nothing of each other. */
@DatabaseTest
class GroupNoteTest {

    @Autowired
    SampleGroup groups;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleNotes notes;

    @Autowired
    GroupWriting writing;

    @Autowired
    GroupSigning signing;

    @Autowired
    NoteReading reading;

    @Autowired
    NoteAmending amending;

    @Autowired
    MyDay myDay;

    @Autowired
    Stored stored;

    SignedIn leader;
    List<ClientId> members;
    ClientId absent;
    ClientId early;
    SessionId session;

    @BeforeEach
    void a_group_met() {
        leader = groups.leader();
        members = groups.members(leader, "Ida", "Noor", "Otis", "Pia", "Quin", "Rafi", "Sol", "Tove");
        session = groups.met(leader, members);
        absent = members.get(7);
        early = members.get(3);
        groups.missed(session, absent);
        groups.left(session, early, LocalTime.of(16, 22));
    }

    @Test
    void each_of_the_seven_gets_a_note_and_the_absent_one_the_missed_session() {
        OpenedGroup opened = groups.open(leader, session);
        GroupText text = groups.complete(opened);
        text = text.of(early, text.of(early).document(groups.at(16, 2), groups.at(16, 22)));
        groups.save(leader, session, text, 0);

        Map<ClientId, GroupSigning.Signed> signed = groups.sign(leader, session, opened.toWrite(text), 1);

        assertThat(signed).hasSize(7).doesNotContainKey(absent);
        assertThat(signed.values()).allMatch(one -> one.status() == NoteStatus.SIGNED);
        for (ClientId member : members) {
            TimelineEntry entry = timeline(member);
            if (member.equals(absent)) {
                assertThat(entry.status()).isEqualTo(SessionStatus.NO_SHOW);
                assertThat(entry.note()).isEmpty();
                continue;
            }
            ReadableNote note = entry.note().orElseThrow();
            assertThat(note.intact()).isTrue();
            assertThat(note.signatures()).hasSize(1);
            assertThat(note.content().content().present()).containsExactlyInAnyOrder(Present.CLIENT, Present.GROUP);
            assertThat(note.content().content().section(NoteSection.DATA)).isEqualTo(SampleGroup.SHARED);
            assertThat(note.content().content().section(NoteSection.PROGRESS)).isEqualTo(SampleGroup.own(member));
            assertThat(note.content().content().time().minutes()).isEqualTo(member.equals(early) ? 20L : 60L);
        }
        assertThat(As.as(leader, () -> myDay.toFinish())).isEmpty();
        assertThatThrownBy(() -> groups.save(leader, session, groups.complete(opened), 8))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("signed");
    }

    @Test
    void whoever_left_early_was_there_less_and_their_times_wait_for_a_confirmation() {
        OpenedGroup opened = groups.open(leader, session);
        assertThat(opened.time(opened.text(), members.getFirst())).isEqualTo(DocumentedTime.NONE);
        GroupText text = groups.complete(opened);
        assertThat(opened.time(text, early).ended()).isEqualTo(groups.at(16, 22));
        assertThat(opened.timeConfirmed(text, early)).isFalse();
        assertThat(opened.timeConfirmed(text, members.getFirst())).isTrue();
        groups.save(leader, session, text, 0);
        assertThatThrownBy(() -> groups.sign(leader, session, List.of(early), 1))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("Start and stop are not confirmed");
        assertThat(stored.status(session, early)).isEmpty();
    }

    @Test
    void a_note_with_another_s_name_is_not_signed_until_the_name_is_out_or_is_none() {
        OpenedGroup opened = groups.open(leader, session);
        GroupText text = groups.complete(opened).write(NoteSection.PLAN, "Otis brings a poem, sol and all.");
        groups.save(leader, session, text, 0);
        PasswordProof proof = notes.proof(leader);
        assertThatThrownBy(() -> As.as(leader, () -> signing.sign(session, members.getFirst(), 1, proof)))
                .isInstanceOf(BadInput.class)
                .message()
                .contains("A name of somebody else")
                .doesNotContain("Otis");
        assertThat(stored.status(session, members.getFirst())).isEmpty();

        groups.save(leader, session, text.ordinary("Otis").ordinary("sol"), 1);
        assertThat(groups.sign(leader, session, List.of(members.getFirst()), 2)).hasSize(1);
        assertThat(groups.open(leader, session).text().ordinary()).containsExactly("Otis", "sol");
    }

    @Test
    void signed_one_by_one_each_leaves_the_others_as_they_are() {
        OpenedGroup opened = groups.open(leader, session);
        groups.save(leader, session, groups.complete(opened), 0);
        GroupSigning.Signed one =
                groups.sign(leader, session, List.of(members.get(1)), 1).get(members.get(1));
        OpenedGroup again = groups.open(leader, session);
        assertThat(again.revision()).isEqualTo(one.revision());
        assertThat(again.member(members.get(1)).note()).isNotNull();
        assertThat(again.toWrite(again.text())).hasSize(6).doesNotContain(members.get(1));
        assertThat(again.text().of(members.get(2)).own()).containsKey(NoteSection.PROGRESS);
        assertThatThrownBy(() -> groups.sign(leader, session, List.of(members.get(1)), one.revision()))
                .isInstanceOf(NotFound.class);
        // A second window from before the signature builds on what is no longer there.
        assertThatThrownBy(() -> groups.save(leader, session, groups.complete(opened), 1))
                .isInstanceOf(GroupConflict.class);
    }

    @Test
    void two_windows_never_write_over_each_other_and_a_lost_answer_is_not_another_window() {
        OpenedGroup opened = groups.open(leader, session);
        UUID save = UUID.randomUUID();
        GroupText mine = opened.text().write(NoteSection.DATA, "Mine.");
        Instant at = As.as(leader, () -> writing.save(session, mine, 0, save, true));
        assertThat(As.as(leader, () -> writing.save(session, mine, 0, save, true)))
                .isEqualTo(at);
        GroupText theirs = opened.text().write(NoteSection.DATA, "Theirs.");
        assertThatThrownBy(() -> groups.save(leader, session, theirs, 0))
                .isInstanceOfSatisfying(
                        GroupConflict.class,
                        conflict ->
                                assertThat(conflict.theirs().text().shared()).containsEntry(NoteSection.DATA, "Mine."));
        assertThat(groups.open(leader, session).text()).isEqualTo(mine);
    }

    @Test
    void an_addendum_stands_below_one_note_alone() {
        groups.signAll(leader, confirmed());
        ReadableNote note = timeline(members.getFirst()).note().orElseThrow();
        PasswordProof proof = notes.proof(leader);
        As.as(leader, () -> amending.add(note.id(), "left out", "Stayed for a talk after it.", proof));
        ReadableNote after = timeline(members.getFirst()).note().orElseThrow();
        assertThat(after.content()).isEqualTo(note.content());
        assertThat(after.signatures()).isEqualTo(note.signatures());
        assertThat(after.addenda()).hasSize(1);
        assertThat(timeline(members.get(1)).note().orElseThrow().addenda()).isEmpty();
    }

    @Test
    void what_is_written_is_its_author_s_alone_and_nothing_for_the_front_desk() {
        groups.save(leader, session, groups.complete(groups.open(leader, session)), 0);
        for (SignedIn other : List.of(
                staff.clinician(), staff.trainee(), staff.frontDesk(), staff.person("Ada Kessler", Role.SUPERVISOR))) {
            assertThatThrownBy(() -> groups.open(other, session))
                    .as(other.roles().toString())
                    .isInstanceOfAny(NotFound.class, org.springframework.security.access.AccessDeniedException.class);
            assertThatThrownBy(() -> groups.save(other, session, groups.complete(groups.open(leader, session)), 1))
                    .isInstanceOfAny(NotFound.class, org.springframework.security.access.AccessDeniedException.class);
        }
    }

    @Test
    void a_trainee_s_notes_of_a_group_are_submitted_one_by_one() {
        SignedIn trainee = staff.trainee();
        notes.password(trainee);
        List<ClientId> two = groups.members(trainee, "Uma", "Vito");
        SessionId met = groups.met(trainee, two);
        assertThat(groups.open(trainee, met).needCosignature()).containsExactlyInAnyOrderElementsOf(two);
        assertThat(groups.signAll(trainee, met).values()).allMatch(one -> one.status() == NoteStatus.SUBMITTED);
    }

    @Test
    void a_note_begun_alone_is_not_written_here_and_the_rest_is() {
        notes.draft(leader, session, members.getFirst(), notes.complete(leader, session));
        OpenedGroup opened = groups.open(leader, session);
        assertThat(opened.toWrite(opened.text())).hasSize(6).doesNotContain(members.getFirst(), absent);
        assertThat(As.as(leader, () -> myDay.toFinish()))
                .extracting(WaitingNote::client)
                .hasSize(7);
    }

    private SessionId confirmed() {
        groups.left(session, early, LocalTime.of(17, 19));
        return session;
    }

    private TimelineEntry timeline(ClientId client) {
        return As.as(leader, () -> reading.timeline(client, Instant.parse("9999-01-01T00:00:00Z")))
                .getFirst();
    }
}
