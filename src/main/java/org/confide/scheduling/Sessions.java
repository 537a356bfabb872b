package org.confide.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sessions extends Repository<Session, SessionId> {

    Session save(Session session);

    void flush();

    @Query("select s from Session s left join fetch s.members where s.id = :id")
    Optional<Session> findById(SessionId id);

    @Query("""
            select s.start from Session s join s.members m
            where m.client = :client and m.presence in (org.confide.scheduling.Presence.EXPECTED,
                org.confide.scheduling.Presence.ARRIVED, org.confide.scheduling.Presence.ATTENDED) and (s.clinician = :account or s.coClinician = :account)
            and s.status in (org.confide.scheduling.SessionStatus.PLANNED,
                org.confide.scheduling.SessionStatus.ARRIVED, org.confide.scheduling.SessionStatus.HELD)
            and s.start <= :now""")
    List<Instant> conducted(ClientId client, AccountId account, Instant now, Limit limit);

    /** Those that take place within a span; {@code earliest} is so long before it that no session reaches in. */
    @Query("""
            select distinct s from Session s left join fetch s.members
            where s.start > :earliest and s.start < :end and s.end > :start
            and s.status in (org.confide.scheduling.SessionStatus.PLANNED,
                org.confide.scheduling.SessionStatus.ARRIVED, org.confide.scheduling.SessionStatus.HELD)
            order by s.start""")
    List<Session> meanwhile(Instant earliest, Instant start, Instant end);

    /** Those of a series that are planned and have not begun. */
    @Query("""
            select distinct s from Session s left join fetch s.members
            where s.series = :series and s.start > :after
            and s.status = org.confide.scheduling.SessionStatus.PLANNED
            order by s.start""")
    List<Session> toCome(SeriesId series, Instant after);

    /** Those of a series from one of its rule's days on, whatever became of them. */
    @Query(
            "select distinct s from Session s left join fetch s.members where s.series = :series and s.seriesDay >= :day")
    List<Session> from(SeriesId series, LocalDate day);

    @Query("select distinct s from Session s left join fetch s.members where s.id in :ids")
    List<Session> all(Collection<SessionId> ids);

    /** Those of a group that are planned and have not begun. */
    @Query("""
            select distinct s from Session s left join fetch s.members
            where s.ofGroup = :group and s.start > :after
            and s.status = org.confide.scheduling.SessionStatus.PLANNED
            order by s.start""")
    List<Session> ofGroup(GroupId group, Instant after);
}
