package org.confide.identity;

import java.time.Instant;

/**
 * A browser in which one is signed in.
 *
 * @param program which browser, as it says itself
 * @param since when the password was given
 * @param lastActive when something was last done there
 * @param here whether it is the one that asks
 */
public record OpenSession(String program, Instant since, Instant lastActive, boolean here) {}
