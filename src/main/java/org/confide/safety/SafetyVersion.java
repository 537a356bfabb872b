package org.confide.safety;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version as a list names it.
 *
 * @param number which version
 * @param inForce whether it held when it was written
 * @param author who wrote it
 * @param writtenAt when
 */
public record SafetyVersion(int number, boolean inForce, String author, Instant writtenAt) implements Serializable {}
