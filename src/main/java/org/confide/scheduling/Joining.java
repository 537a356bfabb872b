package org.confide.scheduling;

import java.util.Objects;
import java.util.stream.Stream;
import org.confide.client.TreatmentTeam;
import org.confide.practice.PracticeTime;
import org.springframework.stereotype.Component;

/** Whoever is booked to treat a client belongs to the client's treatment team. */
@Component
class Joining {

    private final TreatmentTeam team;
    private final PracticeTime time;

    Joining(TreatmentTeam team, PracticeTime time) {
        this.team = team;
        this.time = time;
    }

    void join(Session session) {
        session.clients()
                .forEach(client -> Stream.of(session.clinician(), session.coClinician())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .filter(clinician -> !team.isOn(client, clinician, time.today()))
                        .forEach(clinician -> team.add(client, clinician)));
    }
}
