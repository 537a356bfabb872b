package org.confide.client;

import java.sql.Date;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What later rooms know of a chart and its header says to whoever opens it. It stands in the client's row, since a chart
 * opens within eight statements; the room that knows it says so with every change, in the same transaction.
 */
@Service
@MaySeeClients
@Transactional(propagation = Propagation.MANDATORY)
public class ChartStanding {

    private final CurrentUser currentUser;
    private final ClientRelations relations;
    private final JdbcClient jdbc;

    ChartStanding(CurrentUser currentUser, ClientRelations relations, JdbcClient jdbc) {
        this.currentUser = currentUser;
        this.relations = relations;
        this.jdbc = jdbc;
    }

    /**
     * Says which papers are on file. The client's version stays: whoever changes an address meanwhile is not disturbed.
     *
     * @param client whose chart
     * @param papers the newest of each kind
     * @throws NotFound when the chart does not open to this person
     */
    public void papers(ClientId client, ChartPapers papers) {
        SignedIn who = currentUser.get();
        require(ClientRules.open(who, relations.of(who, client)));
        jdbc.sql("update client set consent_on = :consent, privacy_notice_on = :notice where id = :client")
                .param("consent", papers.consent() == null ? null : Date.valueOf(papers.consent()))
                .param("notice", papers.privacyNotice() == null ? null : Date.valueOf(papers.privacyNotice()))
                .param("client", client.value().toString())
                .update();
    }

    /**
     * Says whether a safety plan is in force.
     *
     * @param client whose chart
     * @param inForce whether one is
     * @throws NotFound when this person does not write into the chart
     */
    public void safetyPlan(ClientId client, boolean inForce) {
        SignedIn who = currentUser.get();
        require(ClientRules.enter(who, relations.of(who, client)));
        jdbc.sql("update client set safety_plan_in_force = :inForce where id = :client")
                .param("inForce", inForce)
                .param("client", client.value().toString())
                .update();
    }

    private static void require(Decision decision) {
        if (!decision.allowed()) {
            throw new NotFound();
        }
    }
}
