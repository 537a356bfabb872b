package org.confide.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.shared.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of notices to the people who work here, and where each wants to have them. */
@Component
class NoticeRows {

    /** Whoever has entered no address, or may not sign in, is not written to; what was not handed over waits a while. */
    private static final String TO_TELL = """
            select n.id, a.address from staff_notice n join notice_address a on a.account_id = n.account_id
            join account p on p.id = n.account_id and p.enabled
            where n.state = 'WAITING' and n.made > :oldest and (n.claimed_at is null or n.claimed_at <= :before)
            order by n.made""";

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A notice to be sent. */
    record Waiting(UUID id, String address) {

        /** Without the address. */
        @Override
        public String toString() {
            return "Waiting[" + id + "]";
        }
    }

    Optional<String> address(AccountId account) {
        return jdbc.sql("select address from notice_address where account_id = :account")
                .param("account", account.value().toString())
                .query(String.class)
                .optional();
    }

    void choose(AccountId account, String address) {
        jdbc.sql("insert into notice_address (account_id, address) values (:account, :address)"
                        + " on duplicate key update address = :address")
                .param("account", account.value().toString())
                .param("address", address)
                .update();
    }

    void forget(AccountId account) {
        jdbc.sql("delete from notice_address where account_id = :account")
                .param("account", account.value().toString())
                .update();
    }

    /** One at a time is enough: it says no more than the next would. */
    void add(AccountId account, Instant now) {
        jdbc.sql("""
                        insert into staff_notice (id, account_id, made, state)
                        select :id, a.id, :now, 'WAITING' from account a where a.id = :account
                        and not exists (select 1 from staff_notice n where n.account_id = a.id
                            and n.state = 'WAITING' and n.claimed_at is null and n.made > :now - interval 1 hour)""")
                .param("id", Uuid7.next().toString())
                .param("account", account.value().toString())
                .param("now", Timestamp.from(now))
                .update();
    }

    List<Waiting> toTell(Instant oldest, Instant before) {
        return jdbc.sql(TO_TELL)
                .param("oldest", Timestamp.from(oldest))
                .param("before", Timestamp.from(before))
                .query((row, number) -> new Waiting(UUID.fromString(row.getString("id")), row.getString("address")))
                .list();
    }

    /** Takes a notice for oneself; false where somebody has it. */
    boolean claim(UUID notice, Instant now) {
        return jdbc.sql("update staff_notice set state = 'SENDING', claimed_at = :now where id = :id"
                                + " and state = 'WAITING'")
                        .param("now", Timestamp.from(now))
                        .param("id", notice.toString())
                        .update()
                == 1;
    }

    void settle(UUID notice, ReminderState state) {
        jdbc.sql("update staff_notice set state = :state where id = :id and state = 'SENDING'")
                .param("state", state.name())
                .param("id", notice.toString())
                .update();
    }

    void dropOlderThan(Instant oldest) {
        jdbc.sql("delete from staff_notice where made <= :oldest")
                .param("oldest", Timestamp.from(oldest))
                .update();
    }
}
