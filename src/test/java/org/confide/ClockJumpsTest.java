package org.confide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.confide.client.ClientId;
import org.confide.identity.IdentityPaths;
import org.confide.identity.Role;
import org.confide.identity.SampleFactor;
import org.confide.identity.SampleFactor.App;
import org.confide.identity.SampleLive;
import org.confide.identity.SignedIn;
import org.confide.identity.StepUp;
import org.confide.identity.WrongCode;
import org.confide.note.NoteAmending;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.confide.note.RequiredChange;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.JumpingClock;
import org.confide.support.SampleClients;
import org.confide.support.SampleDoor;
import org.confide.support.SampleNotes;
import org.confide.support.SampleReview;
import org.confide.support.SampleReview.Submitted;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.confide.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of a running server is set two hours ahead, two hours back, and more than a year ahead. */
@ViewTest
class ClockJumpsTest {

    private static final Duration BACK = Duration.ofHours(-2);

    @LocalServerPort
    int port;

    @Autowired
    JumpingClock clock;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleFactor factor;

    @Autowired
    SampleLive live;

    @Autowired
    StepUp stepUp;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @Autowired
    SampleReview reviews;

    @Autowired
    NoteReview review;

    @Autowired
    NoteAmending amending;

    @Autowired
    JdbcClient jdbc;

    static Stream<Duration> jumps() {
        return Stream.of(Duration.ofHours(2), BACK, Duration.ofDays(400));
    }

    @AfterEach
    void the_right_time() {
        clock.jump(Duration.ZERO);
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void sessions_go_on_and_end_when_nobody_uses_them(Duration jump) {
        SignedIn person = door.person(Role.FRONT_DESK);
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(person.signInName(), SampleDoor.PASSWORD);
        Screens.open(person, IdentityPaths.ACCOUNT);
        live.signedInHere(person);
        UI page = UI.getCurrent();

        clock.jump(jump);
        assertThat(elsewhere.get("/clients").statusCode()).isEqualTo(200);
        live.touch();
        live.after(Duration.ofMinutes(14));
        MockVaadin.runUIQueue(false);
        assertThat(page.getChildren()).isNotEmpty();
        live.after(Duration.ofMinutes(15));
        MockVaadin.runUIQueue(false);
        assertThat(page.getChildren()).isEmpty();
    }

    @Test
    void a_code_that_was_used_is_not_taken_again_when_the_clock_comes_by_its_time_once_more() {
        SignedIn person = door.person(Role.CLINICIAN);
        App phone = factor.of(person);
        clock.jump(BACK);
        String seen = phone.code();
        clock.jump(Duration.ZERO);
        assertThat(isTaken(person, phone.code())).isTrue();

        clock.jump(BACK);
        assertThat(isTaken(person, seen)).isFalse();
        clock.jump(Duration.ZERO);
        assertThat(isTaken(person, phone.code(1))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void a_refused_code_says_that_it_may_be_the_clock_and_a_phone_that_is_right_opens_again(Duration jump) {
        SignedIn person = door.person(Role.CLINICIAN);
        App phone = factor.of(person);
        String code = phone.code();
        clock.jump(jump);
        assertThatExceptionOfType(WrongCode.class)
                .isThrownBy(() -> As.as(person, () -> stepUp.prove(SampleDoor.PASSWORD, code)))
                .withMessageContaining("the clock of the phone or of this server is wrong");
        Visitor visitor = new Visitor(port);
        visitor.signIn(person.signInName(), SampleDoor.PASSWORD);
        assertThat(Visitor.target(visitor.code(code))).isEqualTo("/login/code?error");
        clock.jump(Duration.ZERO);
        assertThat(Visitor.target(visitor.code(phone.code()))).doesNotContain("login");
    }

    /** A pause that was begun by a wrong clock ends with it, and does not let anybody try on for ever. */
    @Test
    void nobody_is_kept_out_until_a_wrong_clock_comes_true() {
        SignedIn person = door.person(Role.CLINICIAN);
        clock.jump(Duration.ofDays(400));
        for (int tries = 0; tries < 6; tries++) {
            assertThat(isIn(person, "wrong-meadow-lantern-19")).isFalse();
        }
        assertThat(isIn(person, SampleDoor.PASSWORD)).isFalse();
        clock.jump(Duration.ZERO);
        assertThat(isIn(person, "wrong-meadow-lantern-19")).isFalse();
        assertThat(isIn(person, SampleDoor.PASSWORD)).isFalse();
        clock.jump(Duration.ofMinutes(16));
        assertThat(isIn(person, SampleDoor.PASSWORD)).isTrue();
    }

    private boolean isIn(SignedIn person, String password) {
        return !Visitor.target(new Visitor(port).signIn(person.signInName(), password))
                .contains("error");
    }

    private boolean isTaken(SignedIn person, String code) {
        try {
            As.as(person, () -> stepUp.prove(SampleDoor.PASSWORD, code));
            return true;
        } catch (WrongCode refused) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void a_signature_is_never_older_than_the_text(Duration jump) {
        SignedIn author = staff.clinician();
        notes.password(author);
        ClientId client = clients.client(author);
        SessionId session = sessions.held(author, client);
        ProgressNoteId note = notes.draft(author, session, client, notes.complete(author, session));
        Instant saved = instants("select saved from progress_note_draft where note_id = ?", note)
                .getFirst();

        clock.jump(jump);
        notes.sign(author, note, 1);
        clock.jump(Duration.ZERO);
        As.as(author, () -> amending.add(note, "A reason", "First.", notes.proof(author)));
        clock.jump(BACK);
        As.as(author, () -> amending.add(note, "A reason", "Second.", notes.proof(author)));

        Instant frozen = instants("select frozen from progress_note_version where note_id = ?", note)
                .getFirst();
        Instant signed = instants("select signed from note_signature where note_id = ?", note)
                .getFirst();
        assertThat(frozen).isAfter(saved);
        assertThat(signed).isAfterOrEqualTo(frozen);
        assertThat(instants("select written from addendum where note_id = ? order by text", note))
                .isSorted()
                .hasSize(2)
                .allSatisfy(written -> assertThat(written).isAfter(signed));
    }

    @Test
    void what_is_returned_and_signed_again_keeps_its_order_whatever_the_clock_says() {
        SignedIn supervisor = reviews.supervisor("Sade Cole");
        SignedIn trainee = reviews.trainee(supervisor);
        Submitted submitted = reviews.submitted(trainee, "Marisol", 1);
        ProgressNoteId note = submitted.note();

        clock.jump(BACK);
        As.as(
                supervisor,
                () -> review.returnForChanges(
                        note, 1, List.of(new RequiredChange(NoteSection.PLAN, "Say what comes next.", null))));
        notes.sign(trainee, note, 1);
        clock.jump(BACK.multipliedBy(2));
        As.as(supervisor, () -> review.cosign(note, 2, notes.proof(supervisor)));

        List<Instant> acts = instants(
                "select at from (select 1 act, min(signed) at, note_id from note_signature where version_no = 1"
                        + " group by note_id union select 2, returned, note_id from note_return"
                        + " union select 3, frozen, note_id from progress_note_version where version_no = 2"
                        + " union select 4, signed, note_id from note_signature where capacity = 'COSIGNER') acts"
                        + " where note_id = ? order by act",
                note);
        assertThat(acts).hasSize(4).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void the_trail_keeps_the_order_in_which_things_happened() {
        SignedIn author = staff.clinician();
        notes.password(author);
        ClientId client = clients.client(author);
        for (Duration jump : List.of(Duration.ofHours(2), BACK, Duration.ZERO)) {
            clock.jump(jump);
            notes.signed(author, sessions.held(author, client), client);
        }
        List<Instant> at = jdbc.sql("select at from audit_event where actor = ? and action = 'note.sign' order by id")
                .param(author.account().value().toString())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
        assertThat(at).hasSize(3);
        assertThat(at.get(1)).isBefore(at.get(2));
        assertThat(at.get(2)).isBefore(at.get(0));
    }

    private List<Instant> instants(String sql, ProgressNoteId note) {
        return jdbc.sql(sql).param(note.value().toString()).query((row, number) -> row.getTimestamp(1)).list().stream()
                .map(Timestamp::toInstant)
                .toList();
    }
}
