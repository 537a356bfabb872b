package org.confide.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.confide.identity.SignedInExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SaverTest implements Saver.Listener {

    private final VaultLedger ledger = mock(VaultLedger.class);
    private final SignedInExecutor executor = mock(SignedInExecutor.class);
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<String> arrived = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private boolean down;
    private boolean conflict;
    private final Saver saver = new Saver(ledger, executor, 0, this);

    @BeforeEach
    void wire() {
        doAnswer(call -> queue.add(call.getArgument(0))).when(executor).execute(any());
        doAnswer(call -> queue.add(call.getArgument(1))).when(executor).later(any(), any());
        doAnswer(call -> arrive(call.getArgument(0), call.getArgument(1)))
                .when(ledger)
                .save(any(), anyLong());
        doAnswer(call -> arrive(call.getArgument(0), call.getArgument(1)))
                .when(ledger)
                .file(any(), anyLong());
    }

    @Test
    void the_newest_waits_and_those_between_are_passed_over() {
        saver.put(text(false, 1));
        saver.put(text(false, 2));
        saver.put(text(false, 3));
        run();

        assertThat(arrived).containsExactly("3 after 0");
        assertThat(saver.settled(Duration.ZERO)).isTrue();
    }

    @Test
    void what_failed_is_tried_again_first_and_then_the_version() {
        down = true;
        saver.put(text(false, 1));
        run();
        saver.put(text(false, 2));
        saver.put(text(true, 1));
        run();
        assertThat(arrived).isEmpty();
        assertThat(saver.settled(Duration.ofSeconds(5))).isFalse();
        assertThat(told).contains("not saved: down");

        down = false;
        run();

        assertThat(arrived).containsExactly("1 after 0", "version 1 after 1");
        assertThat(saver.settled(Duration.ZERO)).isTrue();
        assertThat(told).endsWith("saved", "saved");
    }

    @Test
    void after_a_version_nothing_more_is_taken_while_it_waits() {
        saver.put(text(true, 1));
        saver.put(text(false, 1_000_001));
        run();

        assertThat(arrived).containsExactly("version 1 after 0");
    }

    @Test
    void a_conflict_stops_it_and_is_told() {
        conflict = true;
        saver.put(text(false, 1));
        run();
        conflict = false;
        saver.put(text(false, 2));
        run();

        assertThat(arrived).isEmpty();
        assertThat(told).containsExactly("conflict");
        assertThat(saver.stopped()).isTrue();
        assertThat(saver.settled(Duration.ZERO)).isFalse();
    }

    @Override
    public void saved(SealedText text, Instant at) {
        told.add("saved");
    }

    @Override
    public void notSaved(RuntimeException why) {
        told.add("not saved: " + why.getMessage());
    }

    @Override
    public void conflict() {
        told.add("conflict");
    }

    private Instant arrive(SealedText text, long after) {
        if (down) {
            throw new IllegalStateException("down");
        }
        if (conflict) {
            throw new Conflict();
        }
        arrived.add((text.version() ? "version " : "") + text.number() + " after " + after);
        return Instant.EPOCH;
    }

    /** Everything that is due, and what has to wait once. */
    private void run() {
        for (int i = queue.size(); i > 0; i--) {
            queue.removeFirst().run();
        }
    }

    private static SealedText text(boolean version, long number) {
        NoteCipher.Place place = new NoteCipher.Place(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), new byte[32], new byte[32]);
        return new SealedText(UUID.randomUUID(), place, "PSYCHOTHERAPY", version, number, 0, 1, new byte[1]);
    }
}
