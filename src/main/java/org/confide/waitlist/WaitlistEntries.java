package org.confide.waitlist;

import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.practice.ServiceId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The waitlist's rows. */
interface WaitlistEntries extends Repository<WaitlistEntry, WaitingId> {

    Optional<WaitlistEntry> findById(WaitingId id);

    @Query("""
            select count(e) from WaitlistEntry e where e.client = :client and e.service = :service
            and e.state = org.confide.waitlist.WaitingState.OPEN""")
    long waiting(ClientId client, ServiceId service);

    WaitlistEntry save(WaitlistEntry entry);

    /** The list is read by SQL, which sees what has gone to the database. */
    void flush();
}
