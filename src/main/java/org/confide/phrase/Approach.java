package org.confide.phrase;

import java.util.List;

/**
 * An approach of psychotherapy and the names of its interventions.
 *
 * @param id the name it is stored under, such as {@code cbt}
 * @param label its name on screen
 * @param mark what stands before its interventions in a note, such as "CBT"
 * @param interventions the names, as they stand in a note
 */
public record Approach(String id, String label, String mark, List<String> interventions) {

    /** Copies the names, so that a list can't change. */
    public Approach {
        interventions = List.copyOf(interventions);
    }
}
