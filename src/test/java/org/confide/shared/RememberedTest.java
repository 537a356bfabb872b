package org.confide.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void it_is_loaded_once_until_it_is_forgotten() {
        var remembered = new Remembered<>(loads::incrementAndGet);
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(1);
        remembered.forget();
        assertThat(remembered.get()).isEqualTo(2);
    }

    @Test
    void what_was_read_before_a_change_was_committed_is_not_kept() {
        Remembered<?>[] self = new Remembered<?>[1];
        var remembered = new Remembered<>(() -> {
            int load = loads.incrementAndGet();
            if (load == 1) {
                self[0].forget();
            }
            return load;
        });
        self[0] = remembered;
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(2);
    }
}
