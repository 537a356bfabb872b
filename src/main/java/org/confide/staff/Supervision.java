package org.confide.staff;

import java.time.LocalDate;
import java.util.List;
import org.confide.identity.AccountId;
import org.confide.identity.AnybodySignedIn;
import org.springframework.stereotype.Service;

/** Who supervises whom on a day. Each call is one statement. */
@Service
@AnybodySignedIn
public class Supervision {

    private final Relations relations;

    Supervision(Relations relations) {
        this.relations = relations;
    }

    /**
     * Tells whether one person supervises another.
     *
     * @param supervisor who would supervise
     * @param supervisee who would be supervised
     * @param on the day
     * @return whether a relation holds that day
     */
    public boolean supervises(AccountId supervisor, AccountId supervisee, LocalDate on) {
        return relations.between(supervisor, supervisee, on) > 0;
    }

    /**
     * Tells when one person supervises another.
     *
     * @param supervisor who would supervise
     * @param supervisee who would be supervised
     * @return the spans of time, none when they never did
     */
    public List<Period> periods(AccountId supervisor, AccountId supervisee) {
        return relations.periods(supervisor, supervisee);
    }

    /**
     * Lists a person's supervisors.
     *
     * @param supervisee who is supervised
     * @param on the day
     * @return the supervisors of that day, the longest-standing first
     */
    public List<AccountId> supervisorsOf(AccountId supervisee, LocalDate on) {
        return relations.supervisorsOf(supervisee, on).stream().distinct().toList();
    }

    /**
     * Lists whom a person supervises.
     *
     * @param supervisor who supervises
     * @param on the day
     * @return the supervisees of that day
     */
    public List<AccountId> superviseesOf(AccountId supervisor, LocalDate on) {
        return relations.superviseesOf(supervisor, on).stream().distinct().toList();
    }
}
