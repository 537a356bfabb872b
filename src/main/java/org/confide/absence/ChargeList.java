package org.confide.absence;

import java.util.List;
import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.scheduling.SessionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChargeList extends Repository<MissedCharge, MissedChargeId> {

    MissedCharge save(MissedCharge charge);

    @Query("select c from MissedCharge c where c.id = :id and c.client = :client")
    Optional<MissedCharge> find(MissedChargeId id, ClientId client);

    /** Those that hold, whether or not they were waived. */
    @Query("""
            select c from MissedCharge c where c.session = :session and c.client = :client
            and c.state <> org.confide.absence.ChargeState.WITHDRAWN""")
    List<MissedCharge> of(SessionId session, ClientId client);
}
