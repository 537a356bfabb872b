package org.confide.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of second factors. Whatever may happen once only is a conditional update, so that of two at once one passes. */
@Component
class FactorRows {

    /** A second factor as stored. */
    record Stored(SealedSecret secret, long lastStep, Instant since) {}

    /** The encrypted secret. */
    static final class SealedSecret {

        private final byte[] bytes;

        SealedSecret(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private final JdbcClient jdbc;

    FactorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stored> find(AccountId account) {
        return jdbc.sql("select secret, last_step, since from second_factor where account_id = :account")
                .param("account", text(account))
                .query((row, number) -> new Stored(
                        new SealedSecret(row.getBytes("secret")),
                        row.getLong("last_step"),
                        row.getTimestamp("since").toInstant()))
                .optional();
    }

    Means means(AccountId account) {
        return jdbc.sql("""
                        select exists (select 1 from second_factor where account_id = :account) app,
                            exists (select 1 from passkey where account_id = :account) passkey""")
                .param("account", text(account))
                .query((row, number) -> new Means(row.getBoolean("app"), row.getBoolean("passkey")))
                .single();
    }

    /** Tells whether anything is stored under the key. */
    boolean any() {
        return jdbc.sql("select exists (select 1 from second_factor) or exists (select 1 from recovery_code)")
                .query(Boolean.class)
                .single();
    }

    void put(AccountId account, byte[] secret, long lastStep, Instant since) {
        jdbc.sql("""
                        insert into second_factor (account_id, secret, last_step, since)
                        values (:account, :secret, :step, :since)
                        on duplicate key update secret = :secret, last_step = :step, since = :since""")
                .param("account", text(account))
                .param("secret", secret)
                .param("step", lastStep)
                .param("since", Timestamp.from(since))
                .update();
    }

    /** Takes a step, once. */
    boolean take(AccountId account, long step) {
        return jdbc.sql("""
                                update second_factor set last_step = :step
                                where account_id = :account and last_step < :step""").param("account", text(account)).param("step", step).update() == 1;
    }

    void putCodes(AccountId account, List<byte[]> hashes) {
        removeCodes(account);
        hashes.forEach(hash -> jdbc.sql("insert into recovery_code (account_id, hash) values (:account, :hash)")
                .param("account", text(account))
                .param("hash", hash)
                .update());
    }

    /** Takes a recovery code, once. */
    boolean takeCode(AccountId account, byte[] hash, Instant now) {
        return jdbc.sql("""
                                update recovery_code set used = :now
                                where account_id = :account and hash = :hash and used is null""")
                        .param("account", text(account))
                        .param("hash", hash)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    int codesLeft(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = :account and used is null")
                .param("account", text(account))
                .query(Integer.class)
                .single();
    }

    /** Removes all that somebody has besides the password. */
    void remove(AccountId account) {
        removeCodes(account);
        jdbc.sql("delete from passkey where account_id = :account")
                .param("account", text(account))
                .update();
        jdbc.sql("delete from second_factor where account_id = :account")
                .param("account", text(account))
                .update();
    }

    private void removeCodes(AccountId account) {
        jdbc.sql("delete from recovery_code where account_id = :account")
                .param("account", text(account))
                .update();
    }

    private static String text(AccountId account) {
        return account.value().toString();
    }
}
