package org.confide.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.confide.practice.PayerId;
import org.confide.practice.ServiceId;

/**
 * What a relation of supervision is and which notes it asks to see, from a day on.
 *
 * @param from the first day; they hold until later ones do
 * @param kind what the relation is
 * @param level which notes
 * @param percent how many of a hundred, where it is a sample
 * @param services which services, where notes are selected
 * @param payers with which payers' clients, where notes are selected
 */
public record Terms(
        LocalDate from, RelationKind kind, ReviewLevel level, int percent, Set<ServiceId> services, Set<PayerId> payers)
        implements Serializable {

    /** Copies what was chosen. */
    public Terms {
        services = Set.copyOf(services);
        payers = Set.copyOf(payers);
    }
}
