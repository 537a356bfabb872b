package org.confide.staff;

import java.time.LocalDate;
import org.confide.identity.AccountId;
import org.springframework.stereotype.Component;

/** What stands behind a role on a day. */
@Component
class Qualifications {

    private final Licences licences;
    private final Relations relations;

    Qualifications(Licences licences, Relations relations) {
        this.licences = licences;
        this.relations = relations;
    }

    boolean licensed(AccountId person, LocalDate day) {
        return licences.provingOn(person, day) > 0;
    }

    boolean supervised(AccountId person, LocalDate day) {
        return !relations.supervisorsOf(person, day).isEmpty();
    }
}
