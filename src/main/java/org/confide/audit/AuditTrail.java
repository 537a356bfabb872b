package org.confide.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.confide.identity.CurrentUser;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Durability;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the trail. A fact of an act is a row on the act's own transaction and connection: without the row there is no
 * act, without the act no row. A refusal is a row of its own, since the act it tells of is rolled back. Where the row
 * can't be written the publisher fails, and what it was about to show stays unseen.
 */
@Component
class AuditTrail {

    private static final int DETAIL_LIMIT = 500;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final TransactionTemplate ofTheAct;
    private final TransactionTemplate itsOwn;

    AuditTrail(JdbcClient jdbc, CurrentUser currentUser, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
        ofTheAct = new TransactionTemplate(transactions);
        ofTheAct.setPropagationBehavior(TransactionDefinition.PROPAGATION_MANDATORY);
        // One statement on a connection of its own is a transaction of its own, without the three trips of a spoken
        // one.
        itsOwn = new TransactionTemplate(transactions);
        itsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @EventListener
    void write(AuditFact fact) {
        TransactionTemplate transaction = fact.durability() == Durability.WITH_THE_ACT ? ofTheAct : itsOwn;
        transaction.executeWithoutResult(status -> insert(fact));
    }

    private void insert(AuditFact fact) {
        jdbc.sql("""
                        insert into audit_event (at, actor, category, action, object, client, detail)
                        values (:at, :actor, :category, :action, :object, :client, :detail)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", text(actor(fact)))
                .param("category", fact.category().name())
                .param("action", fact.action())
                .param("object", text(fact.object()))
                .param("client", text(fact.client()))
                .param("detail", cut(fact.detail()))
                .update();
    }

    private @Nullable UUID actor(AuditFact fact) {
        if (fact.actor() != null) {
            return fact.actor();
        }
        return currentUser.find().map(person -> person.account().value()).orElse(null);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable String cut(@Nullable String detail) {
        return detail == null || detail.length() <= DETAIL_LIMIT ? detail : detail.substring(0, DETAIL_LIMIT);
    }
}
