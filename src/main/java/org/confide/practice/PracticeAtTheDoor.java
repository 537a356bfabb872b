package org.confide.practice;

import java.time.Duration;
import java.time.ZoneId;
import org.confide.identity.spi.SignInSettings;
import org.springframework.stereotype.Component;

/** Tells the sign-in page whose it is. */
@Component
class PracticeAtTheDoor implements SignInSettings {

    private final PracticeMemory memory;

    PracticeAtTheDoor(PracticeMemory memory) {
        this.memory = memory;
    }

    @Override
    public String practiceName() {
        return memory.facts().name();
    }

    @Override
    public Duration idle() {
        return memory.facts().idle();
    }

    @Override
    public ZoneId zone() {
        return memory.facts().zone();
    }
}
