package org.confide.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NothingHereTest {

    @Test
    void every_reason_answers_404_with_the_same_screen() {
        assertThat(Stream.of(
                                new NothingHere.NoRoute().setErrorParameter(null, null),
                                new NothingHere.NoEntry().setErrorParameter(null, null),
                                new NothingHere.NoRow().setErrorParameter(null, null),
                                new NothingHere.NoLeave().setErrorParameter(null, null))
                        .toList())
                .containsOnly(404);
        assertThat(Stream.of(
                                new NothingHere.NoRoute(),
                                new NothingHere.NoEntry(),
                                new NothingHere.NoRow(),
                                new NothingHere.NoLeave())
                        .map(screen -> screen.getElement().getOuterHTML() + screen.getPageTitle())
                        .distinct())
                .hasSize(1);
    }
}
