package org.confide.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of resets. That it takes two others is in the statement that settles one, not only before it. */
@Component
class ResetRows {

    private final JdbcClient jdbc;

    ResetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(FactorResetId id, AccountId account, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into factor_reset (id, account_id, asked_by, asked)
                        values (:id, :account, :by, :now)""")
                .param("id", id.value().toString())
                .param("account", text(account))
                .param("by", text(by))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** What waits and is younger than a moment. */
    List<WaitingReset> waiting(AccountId me, Instant after) {
        return jdbc.sql("""
                        select r.id, r.account_id, a.name, b.name asker, r.asked_by, r.asked
                        from factor_reset r join account a on a.id = r.account_id join account b on b.id = r.asked_by
                        where r.settled is null and r.asked > :after order by r.asked""")
                .param("after", Timestamp.from(after))
                .query((row, number) -> waiting(row, me))
                .list();
    }

    Optional<AccountId> accountOf(FactorResetId id) {
        return jdbc.sql("select account_id from factor_reset where id = :id")
                .param("id", id.value().toString())
                .query((row, number) -> new AccountId(UUID.fromString(row.getString("account_id"))))
                .optional();
    }

    private static WaitingReset waiting(ResultSet row, AccountId me) throws SQLException {
        AccountId account = new AccountId(UUID.fromString(row.getString("account_id")));
        AccountId asker = new AccountId(UUID.fromString(row.getString("asked_by")));
        return new WaitingReset(
                new FactorResetId(UUID.fromString(row.getString("id"))),
                account,
                row.getString("name"),
                row.getString("asker"),
                row.getTimestamp("asked").toInstant(),
                !me.equals(account) && !me.equals(asker));
    }

    /** Settles a reset that waits, by somebody who is neither the person nor the one who asked; once. */
    boolean confirm(FactorResetId id, AccountId by, Instant now, Instant after) {
        return jdbc.sql("""
                                update factor_reset set settled = :now, settled_by = :by, confirmed = true
                                where id = :id and settled is null and asked > :after
                                and account_id <> :by and asked_by <> :by""")
                        .param("id", id.value().toString())
                        .param("by", text(by))
                        .param("now", Timestamp.from(now))
                        .param("after", Timestamp.from(after))
                        .update()
                == 1;
    }

    /** Settles what waits for an account without doing it. */
    boolean drop(AccountId account, AccountId by, Instant now) {
        return jdbc.sql("""
                                update factor_reset set settled = :now, settled_by = :by, confirmed = false
                                where account_id = :account and settled is null""")
                        .param("account", text(account))
                        .param("by", text(by))
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** What the person is told of the reset that took the second factor away, for as long as there is no new one. */
    Optional<String> story(AccountId account) {
        return jdbc.sql("""
                        select a.name asker, b.name confirmer from factor_reset r
                        join account a on a.id = r.asked_by join account b on b.id = r.settled_by
                        where r.account_id = :account and r.confirmed order by r.settled desc limit 1""")
                .param("account", text(account))
                .query((row, number) -> "Your second factor was reset: " + row.getString("asker") + " asked for it and "
                        + row.getString("confirmer") + " confirmed it. If you did not want that, tell your privacy "
                        + "officer now.")
                .optional();
    }

    private static String text(AccountId account) {
        return account.value().toString();
    }
}
