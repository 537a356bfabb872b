package org.confide.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteStatus;
import org.confide.note.ProgressNoteId;
import org.confide.support.As;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SupervisionRulesTest {

    private static final SignedIn CLINICIAN = As.person("Nora Whitfield", Role.CLINICIAN);
    private static final SignedIn TRAINEE = As.person("Priya Raman", Role.TRAINEE);
    private static final SignedIn SUPERVISOR = As.person("Elias Brandt", Role.SUPERVISOR);
    private static final ClientId CLIENT = ClientId.next();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static Demand demand(ReviewLevel level, int percent, boolean selected) {
        return new Demand(UUID.randomUUID(), level, percent, selected, Set.of());
    }

    private static Terms terms(ReviewLevel level, int percent) {
        return new Terms(DAY, RelationKind.PRIMARY, level, percent, Set.of(), Set.of());
    }

    @ParameterizedTest
    @CsvSource({"EVERY_NOTE, false, 1", "SELECTED, true, 1", "SELECTED, false, 0", "NONE, true, 0"})
    void a_clinicians_notes_are_reviewed_as_agreed(ReviewLevel level, boolean selected, int needed) {
        List<Demand> demands = List.of(demand(level, 0, selected));
        assertThat(SupervisionRules.cosignatures(CLINICIAN, demands, false, CLIENT, ProgressNoteId.next()))
                .isEqualTo(needed);
        assertThat(SupervisionRules.announced(CLINICIAN, demands, false, CLIENT))
                .isEqualTo(needed == 1);
    }

    @Test
    void a_payer_that_was_chosen_asks_for_its_clients_and_for_no_other() {
        List<Demand> demands = List.of(new Demand(UUID.randomUUID(), ReviewLevel.SELECTED, 0, false, Set.of(CLIENT)));
        ClientId other = ClientId.next();
        assertThat(SupervisionRules.announced(CLINICIAN, demands, false, CLIENT))
                .isTrue();
        assertThat(SupervisionRules.announced(CLINICIAN, demands, false, other)).isFalse();
        assertThat(SupervisionRules.cosignatures(CLINICIAN, demands, false, CLIENT, ProgressNoteId.next()))
                .isEqualTo(1);
        assertThat(SupervisionRules.cosignatures(CLINICIAN, demands, false, other, ProgressNoteId.next()))
                .isZero();
    }

    @Test
    void of_several_relations_the_strictest_counts_and_without_any_nothing_is_reviewed() {
        List<Demand> several = List.of(demand(ReviewLevel.NONE, 0, false), demand(ReviewLevel.EVERY_NOTE, 0, false));
        assertThat(SupervisionRules.cosignatures(CLINICIAN, several, false, CLIENT, ProgressNoteId.next()))
                .isEqualTo(1);
        assertThat(SupervisionRules.cosignatures(CLINICIAN, List.of(), false, CLIENT, ProgressNoteId.next()))
                .isZero();
    }

    @Test
    void a_trainees_notes_are_all_reviewed_whatever_is_agreed_and_some_services_need_two() {
        List<Demand> none = List.of(demand(ReviewLevel.NONE, 0, false));
        assertThat(SupervisionRules.cosignatures(TRAINEE, none, false, CLIENT, ProgressNoteId.next()))
                .isEqualTo(1);
        assertThat(SupervisionRules.cosignatures(TRAINEE, none, true, CLIENT, ProgressNoteId.next()))
                .isEqualTo(2);
        assertThat(SupervisionRules.cosignatures(CLINICIAN, List.of(), true, CLIENT, ProgressNoteId.next()))
                .isEqualTo(2);
    }

    @Test
    void a_sample_takes_its_share_the_same_notes_each_time_and_is_not_announced() {
        Demand fifth = demand(ReviewLevel.SAMPLE, 20, false);
        List<ProgressNoteId> notes =
                IntStream.range(0, 5_000).mapToObj(i -> ProgressNoteId.next()).toList();
        List<ProgressNoteId> taken = notes.stream()
                .filter(note -> SupervisionRules.cosignatures(CLINICIAN, List.of(fifth), false, CLIENT, note) == 1)
                .toList();
        assertThat(taken).hasSizeBetween(850, 1_150);
        assertThat(taken).allMatch(note -> SupervisionRules.inSample(fifth, note));
        assertThat(SupervisionRules.announced(CLINICIAN, List.of(fifth), false, CLIENT))
                .isFalse();
        Demand another = demand(ReviewLevel.SAMPLE, 20, false);
        assertThat(taken)
                .as("each relation draws for itself")
                .anyMatch(note -> !SupervisionRules.inSample(another, note));
        assertThat(notes).allMatch(note -> SupervisionRules.inSample(demand(ReviewLevel.SAMPLE, 100, false), note));
    }

    @Test
    void only_a_supervisor_of_the_author_reviews_and_nobody_their_own() {
        AccountId author = TRAINEE.account();
        assertThat(SupervisionRules.mayReview(SUPERVISOR, author, true)).isTrue();
        assertThat(SupervisionRules.mayReview(SUPERVISOR, author, false)).isFalse();
        assertThat(SupervisionRules.mayReview(CLINICIAN, author, true)).isFalse();
        assertThat(SupervisionRules.mayReview(SUPERVISOR, SUPERVISOR.account(), true))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(NoteStatus.class)
    void author_and_supervisor_read_what_is_said_once_the_note_was_submitted(NoteStatus status) {
        boolean submitted = status != NoteStatus.DRAFT;
        AccountId author = TRAINEE.account();
        assertThat(SupervisionRules.mayTalk(TRAINEE, author, status, false)).isEqualTo(submitted);
        assertThat(SupervisionRules.mayTalk(SUPERVISOR, author, status, true)).isEqualTo(submitted);
        assertThat(SupervisionRules.mayTalk(SUPERVISOR, author, status, false)).isFalse();
        assertThat(SupervisionRules.mayTalk(CLINICIAN, author, status, true)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ReviewLevel.class, mode = EnumSource.Mode.EXCLUDE, names = "EVERY_NOTE")
    void less_than_every_note_is_refused_for_a_trainee_in_words(ReviewLevel level) {
        assertThat(SupervisionRules.refusal(
                        AccountId.next(), TRAINEE.account(), Set.of(Role.TRAINEE), terms(level, 20)))
                .hasValueSatisfying(refusal -> assertThat(refusal).hasMessageContaining("every note"));
    }

    @Test
    void terms_that_say_nothing_are_refused_and_so_are_ones_own() {
        AccountId admin = AccountId.next();
        Set<Role> clinician = Set.of(Role.CLINICIAN);
        assertThat(SupervisionRules.refusal(admin, AccountId.next(), clinician, terms(ReviewLevel.SAMPLE, 0)))
                .hasValueSatisfying(refusal -> assertThat(refusal.field()).isEqualTo("percent"));
        assertThat(SupervisionRules.refusal(admin, AccountId.next(), clinician, terms(ReviewLevel.SELECTED, 0)))
                .hasValueSatisfying(refusal -> assertThat(refusal.field()).isEqualTo("services"));
        assertThat(SupervisionRules.refusal(admin, admin, clinician, terms(ReviewLevel.NONE, 0)))
                .isPresent();
        assertThat(SupervisionRules.refusal(admin, AccountId.next(), clinician, terms(ReviewLevel.NONE, 0)))
                .isEmpty();
    }

    @Test
    void a_stand_in_is_another_supervisor_and_not_who_appoints() {
        AccountId away = AccountId.next();
        AccountId delegate = AccountId.next();
        Set<Role> supervisor = Set.of(Role.SUPERVISOR);
        AccountId admin = AccountId.next();
        assertThat(SupervisionRules.refusal(admin, away, delegate, supervisor, DAY, DAY))
                .isEmpty();
        assertThat(SupervisionRules.refusal(admin, away, away, supervisor, DAY, DAY))
                .isPresent();
        assertThat(SupervisionRules.refusal(delegate, away, delegate, supervisor, DAY, DAY))
                .isPresent();
        assertThat(SupervisionRules.refusal(admin, away, delegate, Set.of(Role.CLINICIAN), DAY, DAY))
                .isPresent();
        assertThat(SupervisionRules.refusal(admin, away, delegate, supervisor, DAY, DAY.minusDays(1)))
                .hasValueSatisfying(refusal -> assertThat(refusal.field()).isEqualTo("to"));
    }
}
