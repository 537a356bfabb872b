package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.confide.support.DatabaseTest;
import org.confide.support.Statements;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class DatabaseStartTest {

    @Autowired
    DataSource record;

    @Autowired
    Flyway flyway;

    @Autowired
    WebApplicationContext context;

    @Test
    void the_pool_is_the_runtime_accounts_and_migrations_run_under_their_own() {
        JdbcClient jdbc = JdbcClient.create(record);
        assertThat(jdbc.sql("SELECT CURRENT_USER()").query(String.class).single())
                .isEqualTo("confide_app@127.0.0.1");
        assertThat(jdbc.sql("SELECT DISTINCT installed_by FROM flyway_schema_history")
                        .query(String.class)
                        .list())
                .allMatch("confide_migrate"::equals);
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void the_pool_gives_up_in_time() {
        JdbcClient jdbc = JdbcClient.create(record);
        assertThat(jdbc.sql(
                                "SELECT CONCAT_WS(',', @@max_statement_time, @@innodb_lock_wait_timeout, @@collation_connection)")
                        .query(String.class)
                        .single())
                .isEqualTo("2.000000,2,utf8mb4_uca1400_ai_ci");
    }

    @Test
    void anybody_may_ask_whether_it_is_up() throws Exception {
        MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build()
                .perform(MockMvcRequestBuilders.get("/health"))
                .andExpect(MockMvcResultMatchers.status().isOk())
                .andExpect(MockMvcResultMatchers.content().contentTypeCompatibleWith("text/plain"))
                .andExpect(MockMvcResultMatchers.content().string("UP"));
    }

    @Test
    void statements_are_counted() {
        JdbcClient jdbc = JdbcClient.create(record);
        Statements two = Statements.during(() -> {
            jdbc.sql("SELECT 1").query(Integer.class).single();
            jdbc.sql("SET @x = 1").update();
            jdbc.sql("SELECT ?").param(2).query(Integer.class).single();
        });
        assertThat(two.texts("record")).containsExactly("SELECT 1", "SELECT ?");
        assertThat(two.record()).isEqualTo(2);
        assertThat(two.vault()).isZero();
    }
}
