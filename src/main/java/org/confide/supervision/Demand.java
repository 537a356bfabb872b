package org.confide.supervision;

import java.util.UUID;

/**
 * Which notes one relation of supervision asks for, on one day.
 *
 * @param relation the relation
 * @param level which notes
 * @param percent how many of a hundred, where it is a sample
 * @param selected whether the service at hand is among those chosen
 */
record Demand(UUID relation, ReviewLevel level, int percent, boolean selected) {}
