package org.confide.audit.spi;

import org.confide.shared.AuditFact;
import org.springframework.core.env.PropertyResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The trail for a command of the jar, which runs without the application. Its rows name nobody: who sits at the command
 * line of the server can't be known. They are sealed when Confide runs next.
 */
public final class CommandTrail {

    private final JdbcClient record;

    /**
     * The trail of a database.
     *
     * @param known the configuration, with what is known of the database
     */
    public CommandTrail(PropertyResolver known) {
        this.record = JdbcClient.create(new DriverManagerDataSource(
                known.getRequiredProperty("spring.datasource.url"),
                known.getRequiredProperty("spring.datasource.username"),
                known.getRequiredProperty("spring.datasource.password")));
    }

    /**
     * Writes one row, by the database's clock.
     *
     * @param fact what is done; of it only what and of which kind
     */
    public void write(AuditFact fact) {
        record.sql("insert into audit_event (at, category, action) values (utc_timestamp(6), :category, :action)")
                .param("category", fact.category().name())
                .param("action", fact.action())
                .update();
    }
}
