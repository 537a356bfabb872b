package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is not said in a statement costs no trip to the server: nearly every row of the trail has nothing to remark. */
@DatabaseTest
class NullParameterTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void the_server_is_not_asked_of_what_type_a_null_is() {
        long before = prepared();
        assertThat(jdbc.sql("select :nothing")
                        .param("nothing", null)
                        .query((row, number) -> row.getString(1) == null)
                        .single())
                .isTrue();
        assertThat(prepared()).isEqualTo(before);
    }

    /** Of this connection, which the transaction keeps. */
    private long prepared() {
        return jdbc.sql("select variable_value from information_schema.session_status"
                        + " where variable_name = 'COM_STMT_PREPARE'")
                .query(Long.class)
                .single();
    }
}
