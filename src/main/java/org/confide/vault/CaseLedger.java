package org.confide.vault;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.confide.practice.PracticeTime;
import org.confide.vault.RecoveryEvent.Kind;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** The rows of recovery cases, which are written once. */
@Repository
@VaultTransactional
class CaseLedger {

    private final EntityManager rows;
    private final PracticeTime time;

    CaseLedger(@Qualifier("vault") EntityManager rows, PracticeTime time) {
        this.rows = rows;
        this.time = time;
    }

    void open(RecoveryCase row) {
        rows.persist(row);
        rows.flush();
        rows.persist(new RecoveryEvent(row.id(), 1, Kind.OPENED, row.openedBy(), row.created()));
    }

    /** Adds a line to a case; somebody who was looking at an older state of it can't. */
    void happened(CaseState state, Kind kind, UUID who) {
        rows.persist(new RecoveryEvent(state.row().id(), state.events().size() + 1, kind, who, time.now()));
    }

    /** Adds that an officer agreed not to wait and, where it was the last, that the waiting time is over. */
    void agreedNotToWait(CaseState state, UUID who, boolean last) {
        int line = state.events().size() + 1;
        rows.persist(new RecoveryEvent(state.row().id(), line, Kind.NO_WAIT, who, time.now()));
        if (last) {
            rows.persist(new RecoveryEvent(state.row().id(), line + 1, Kind.WAIT_OVER, who, time.now()));
        }
    }

    /** {@return every case, the newest first} */
    List<CaseState> all() {
        Map<UUID, List<RecoveryEvent>> events = new HashMap<>();
        for (RecoveryEvent event : rows.createQuery("from RecoveryEvent order by lineNo", RecoveryEvent.class)
                .getResultList()) {
            events.computeIfAbsent(event.ofCase(), none -> new ArrayList<>()).add(event);
        }
        return rows
                .createQuery("from RecoveryCase order by created desc, id desc", RecoveryCase.class)
                .getResultList()
                .stream()
                .map(row -> new CaseState(row, events.getOrDefault(row.id(), List.of())))
                .toList();
    }

    Optional<CaseState> find(UUID id) {
        return Optional.ofNullable(rows.find(RecoveryCase.class, id))
                .map(row -> new CaseState(
                        row,
                        rows.createQuery("from RecoveryEvent where caseId = :case order by lineNo", RecoveryEvent.class)
                                .setParameter("case", id)
                                .getResultList()));
    }
}
