package org.confide.vault;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.confide.shared.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replaces the key file in three steps, each of them whole or not at all: the next key is made beside the file; every row
 * that is bound to the key is bound to the next one; the next key takes the file's place, and the one of before stays
 * beside it. Wherever it is stopped, the key that fits the rows lies there, and running it again goes on.
 *
 * <p>Authors' passphrases are stretched together with the key, so their wrappers follow one by one, each when its author
 * unlocks.
 */
final class KekRotation {

    private final Kek kek;
    private final JdbcClient rows;
    private final TransactionTemplate transaction;

    /**
     * Prepares it.
     *
     * @param kek the key file
     * @param vault the vault's schema, by the account that may change every row of it
     */
    KekRotation(Kek kek, DataSource vault) {
        this.kek = kek;
        this.rows = JdbcClient.create(vault);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(vault));
    }

    /** Which key the rows are bound to. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Bound(UUID installation, byte[] check) {

        boolean isTo(byte[] key) {
            return MessageDigest.isEqual(check, Kek.check(key, installation));
        }
    }

    /**
     * How it went.
     *
     * @param before the name of the key that gave way
     * @param now the name of the one in its place
     * @param left how many rows were not bound to the key of before, and were left as they are
     */
    record Outcome(String before, String now, int left) {

        /** Says nothing of keys. */
        @Override
        public String toString() {
            return "Outcome[" + left + "]";
        }
    }

    /** A row with a seal, and what the seal is under the key of before and under the next one. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sealed(UUID row, byte[] seal, byte[] before, byte[] next) {

        boolean isBound() {
            return MessageDigest.isEqual(seal, before);
        }

        /** Says which row and nothing of it. */
        @Override
        public String toString() {
            return "Sealed[" + row + "]";
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record SealedCase(RecoveryCase.Heading heading, byte[] about) {

        /** Says which row and nothing of it. */
        @Override
        public String toString() {
            return "SealedCase[" + heading.id() + "]";
        }
    }

    /**
     * Does it, or what is left of it.
     *
     * @return how it went
     * @throws CannotStart when there is nothing to bind, or the key of the rows is not the one in the file
     * @throws SealedShut when the files can't be read or written
     */
    Outcome run() {
        Bound bound = bound();
        int left = 0;
        String before = Kek.name(bound.check());
        if (!kek.missing() && bound.isTo(kek.read())) {
            left = bind(kek.read(), prepared());
        } else if (kek.next().missing() || !bound.isTo(kek.next().read())) {
            throw new CannotStart(
                    "The key file " + kek.file() + " is missing or not the one this vault is sealed with ("
                            + Kek.name(bound.check()) + ").",
                    "Put the right one in its place, from its own copy.");
        } else if (!kek.missing()) {
            before = Kek.name(Kek.check(kek.read(), bound.installation()));
        }
        String after = Kek.name(bound().check());
        kek.giveWay(bound.installation());
        return new Outcome(before, after, left);
    }

    /** {@return the next key, made where it does not lie there from a run that was stopped} */
    byte[] prepared() {
        kek.next().create();
        return kek.next().read();
    }

    /**
     * Binds every row to the next key in one transaction.
     *
     * @return how many rows were not bound to the key of before, and were left as they are
     */
    int bind(byte[] before, byte[] next) {
        Bound bound = bound();
        Integer left = transaction.execute(running -> {
            rows.sql("update installation set kek_check = ?, rotated = utc_timestamp(6) where id = ?")
                    .param(Kek.check(next, bound.installation()))
                    .param(bound.installation().toString())
                    .update();
            return recoveryKeys(bound.installation(), before, next)
                    + publicKeys(bound.installation(), before, next)
                    + cases(bound.installation(), before, next);
        });
        return left == null ? 0 : left;
    }

    /** {@return the authors who have not unlocked since the key file was replaced: they need the one of before} */
    List<UUID> waiting() {
        return rows.sql("select distinct k.author_id from wrapper w join author_key k on k.id = w.author_key_id"
                        + " where w.type = 'PASS'"
                        + " and w.created < (select max(rotated) from installation) + interval 1 minute")
                .query((row, number) -> uuid(row, "author_id"))
                .list();
    }

    private Bound bound() {
        return rows.sql("select id, kek_check from installation order by created desc, id desc limit 1")
                .query((row, number) -> new Bound(uuid(row, "id"), row.getBytes("kek_check")))
                .optional()
                .orElseThrow(() -> new CannotStart(
                        "There is no vault in this database yet, and nothing is bound to its key file.",
                        "Start Confide and let an author set a vault up first."));
    }

    private int recoveryKeys(UUID installation, byte[] before, byte[] next) {
        List<Sealed> all = rows.sql("select id, needed, public_key, kek_seal from recovery_key")
                .query((row, number) -> {
                    UUID key = uuid(row, "id");
                    int needed = row.getInt("needed");
                    byte[] open = row.getBytes("public_key");
                    return new Sealed(
                            key,
                            row.getBytes("kek_seal"),
                            RecoveryKeys.seal(before, installation, key, needed, open),
                            RecoveryKeys.seal(next, installation, key, needed, open));
                })
                .list();
        return bind(
                all,
                each -> rows.sql("update recovery_key set kek_seal = ? where id = ?")
                        .param(each.next())
                        .param(each.row().toString())
                        .update());
    }

    private int publicKeys(UUID installation, byte[] before, byte[] next) {
        List<Sealed> all = rows.sql("select k.id, k.author_id, k.public_key, s.seal from public_key_seal s"
                        + " join author_key k on k.id = s.author_key_id")
                .query((row, number) -> {
                    UUID key = uuid(row, "id");
                    UUID author = uuid(row, "author_id");
                    byte[] open = row.getBytes("public_key");
                    return new Sealed(
                            key,
                            row.getBytes("seal"),
                            PublicKeySeal.seal(before, installation, key, author, open),
                            PublicKeySeal.seal(next, installation, key, author, open));
                })
                .list();
        return bind(
                all,
                each -> rows.sql("update public_key_seal set seal = ? where author_key_id = ?")
                        .param(each.next())
                        .param(each.row().toString())
                        .update());
    }

    /** {@return how many were not bound to the key of before} */
    private static int bind(List<Sealed> all, Consumer<Sealed> anew) {
        all.stream().filter(Sealed::isBound).forEach(anew);
        return (int) all.stream().filter(each -> !each.isBound()).count();
    }

    private int cases(UUID installation, byte[] before, byte[] next) {
        int left = 0;
        for (SealedCase each : rows.sql("select * from recovery_case")
                .query((row, number) -> sealedCase(row, installation))
                .list()) {
            try {
                byte[] about = RecoveryCase.open(each.heading(), each.about(), before);
                rows.sql("update recovery_case set particulars = ? where id = ?")
                        .param(RecoveryCase.seal(each.heading(), about, next))
                        .param(each.heading().id().toString())
                        .update();
            } catch (Tampered changed) {
                left++;
            }
        }
        return left;
    }

    private static SealedCase sealedCase(ResultSet row, UUID installation) throws SQLException {
        String successor = row.getString("successor_id");
        RecoveryCase.People people = new RecoveryCase.People(
                uuid(row, "author_id"), uuid(row, "opened_by"), successor == null ? null : UUID.fromString(successor));
        RecoveryCase.Heading heading = new RecoveryCase.Heading(
                installation, uuid(row, "id"), people, RecoveryReason.valueOf(row.getString("reason")));
        return new SealedCase(heading, row.getBytes("particulars"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
