package org.confide.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

/** Where the demo practice is built: who acts, and what the clock says while they do. */
public interface DemoStage {

    /** {@return the day the demo is built on, in the practice's zone} */
    LocalDate today();

    /** {@return the practice's zone} */
    ZoneId zone();

    /** {@return a source of chance with a fixed seed, so that every demo is alike} */
    RandomGenerator random();

    /**
     * Sets the clock that services see.
     *
     * @param instant what they are to take for now
     */
    void at(Instant instant);

    /**
     * Acts as one of the demo's people, who was signed in once with the real password.
     *
     * @param signInName such as {@code clinician}
     * @param act what that person does
     */
    void as(String signInName, Runnable act);
}
