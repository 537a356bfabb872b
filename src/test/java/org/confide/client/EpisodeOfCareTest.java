package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;

class EpisodeOfCareTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final EpisodeOfCare episode = EpisodeOfCare.open(ClientId.next(), OPENED);

    @Test
    void it_ends_on_any_day_from_its_first_to_today() {
        for (LocalDate day : new LocalDate[] {OPENED, TODAY}) {
            EpisodeOfCare one = EpisodeOfCare.open(ClientId.next(), OPENED);
            one.close(day, DischargeReason.GOALS_MET, TODAY);
            assertThat(one.isOpen()).isFalse();
            assertThat(one.closedOn()).isEqualTo(day);
            assertThat(one.dischargeReason()).isEqualTo(DischargeReason.GOALS_MET);
        }
    }

    @Test
    void it_does_not_end_before_it_began_nor_tomorrow() {
        for (LocalDate day : new LocalDate[] {OPENED.minusDays(1), TODAY.plusDays(1)}) {
            assertThatThrownBy(() -> episode.close(day, DischargeReason.OTHER, TODAY))
                    .isInstanceOf(BadInput.class);
            assertThat(episode.isOpen()).isTrue();
            assertThat(episode.dischargeReason()).isNull();
        }
    }

    @Test
    void it_ends_once() {
        episode.close(TODAY, DischargeReason.REFERRED, TODAY);
        assertThatThrownBy(() -> episode.close(TODAY, DischargeReason.OTHER, TODAY))
                .isInstanceOf(IllegalStateException.class);
        assertThat(episode.dischargeReason()).isEqualTo(DischargeReason.REFERRED);
    }
}
