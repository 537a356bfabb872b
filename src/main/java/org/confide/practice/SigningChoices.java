package org.confide.practice;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.confide.identity.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rules before signing the practice requires, where it chose. */
@Component
class SigningChoices {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    SigningChoices(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Map<String, Boolean> all() {
        return jdbc
                .sql("select rule, required from signing_choice")
                .query((row, number) -> Map.entry(row.getString("rule"), row.getBoolean("required")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void choose(String rule, boolean required) {
        jdbc.sql("""
                        insert into signing_choice (rule, required, chosen_by, chosen) values (:rule, :required, :by, :now)
                        on duplicate key update required = :required, chosen_by = :by, chosen = :now""")
                .param("rule", rule)
                .param("required", required)
                .param("by", currentUser.id().value().toString())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
