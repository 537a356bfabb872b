package org.confide.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan being written is kept at every step, for its author alone, and saved over by nobody. */
@DatabaseTest
class SafetyDraftingTest {

    @Autowired
    SafetyDrafting drafting;

    @Autowired
    SafetyPlanning planning;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    Stored stored;

    SignedIn nora;
    SignedIn elias;
    ClientId client;

    @BeforeEach
    void people() {
        nora = staff.clinician();
        elias = staff.person("Elias Moreau", Role.CLINICIAN);
        client = clients.client("Desmond", SampleClients.unique("Arkwright"), LocalDate.of(1985, 6, 1), nora, elias);
    }

    private Instant save(SignedIn who, String coping, long revision, UUID save) {
        return as(
                who,
                () -> drafting.save(client, 0, Map.of(SafetySection.COPING, coping), revision, save, revision == 0));
    }

    private String coping(SignedIn who) {
        return as(who, () -> drafting.open(client))
                .map(draft -> draft.texts().get(SafetySection.COPING))
                .orElse("none");
    }

    @Test
    void each_person_has_a_draft_of_their_own_that_goes_with_the_version() {
        save(nora, "A walk", 0, UUID.randomUUID());
        save(nora, "A walk, ", 1, UUID.randomUUID());
        assertThat(coping(nora)).isEqualTo("A walk, ");
        assertThat(coping(elias)).isEqualTo("none");
        assertThat(as(elias, () -> planning.read(client, 0))).isEmpty();
        save(elias, "Music", 0, UUID.randomUUID());
        as(nora, () -> planning.write(client, 0, Map.of(SafetySection.COPING, "A walk")));
        assertThat(coping(nora)).isEqualTo("none");
        assertThat(coping(elias)).isEqualTo("Music");
        as(elias, () -> drafting.discard(client));
        assertThat(coping(elias)).isEqualTo("none");
        assertThat(stored.facts(nora, "safety-plan.draft-write")).isEqualTo(1);
        assertThat(stored.facts(nora, "safety-plan.draft")).isEqualTo(1);
    }

    @Test
    void the_same_save_again_does_no_harm_and_another_in_between_is_not_written_over() {
        UUID save = UUID.randomUUID();
        Instant first = save(nora, "A walk", 0, save);
        assertThat(save(nora, "A walk", 0, save)).isEqualTo(first);
        assertThatExceptionOfType(SafetyConflict.class)
                .isThrownBy(() -> save(nora, "Tea", 0, UUID.randomUUID()))
                .withMessageNotContaining("A walk")
                .satisfies(conflict -> assertThat(conflict.theirs().texts().get(SafetySection.COPING))
                        .isEqualTo("A walk"));
        assertThat(coping(nora)).isEqualTo("A walk");
    }

    @Test
    void a_window_that_types_on_after_the_plan_was_saved_makes_no_draft_of_it_again() {
        save(nora, "A walk", 0, UUID.randomUUID());
        as(nora, () -> planning.write(client, 0, Map.of(SafetySection.COPING, "A walk")));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> save(nora, "A walk and more", 1, UUID.randomUUID()))
                .withMessageContaining("Copy it before you load the page again.");
        assertThat(coping(nora)).isEqualTo("none");
    }

    @Test
    void what_can_not_be_stored_is_refused_and_who_does_not_write_the_plan_keeps_no_draft() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> save(nora, "x".repeat(SafetyPlan.TEXT_LIMIT + 1), 0, UUID.randomUUID()));
        SignedIn stranger = staff.person("Somebody Else", Role.CLINICIAN);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> save(stranger, "A walk", 0, UUID.randomUUID()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(stranger, () -> drafting.open(client)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(stranger, () -> drafting.discard(client)));
    }
}
