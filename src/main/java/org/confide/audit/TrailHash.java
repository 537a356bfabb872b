package org.confide.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the trail is written down as bytes to be hashed and signed: a domain, then each field behind its length, so that
 * no two rows and no two kinds of thing give the same bytes. Frozen: with a changed encoding no sealed trail verifies.
 */
final class TrailHash {

    private static final HexFormat HEX = HexFormat.of();
    private static final int ABSENT = -1;

    private TrailHash() {}

    /** {@return the hash of one row} */
    static String of(TrailRow row) {
        Fields fields = new Fields("confide/audit/row/v1");
        fields.number(row.id())
                .number(micros(row.at()))
                .text(row.actor())
                .text(row.category())
                .text(row.action())
                .text(row.object())
                .text(row.client())
                .text(row.detail());
        return fields.hash();
    }

    /** {@return the hash over a batch's rows, from their own hashes in the order of the rows' numbers} */
    static String of(List<String> rows) {
        Fields fields = new Fields("confide/audit/rows/v1").number(rows.size());
        rows.forEach(row -> fields.bytes(HEX.parseHex(row)));
        return fields.hash();
    }

    /** {@return what is signed of a batch: everything but the signature} */
    static byte[] statement(long no, int count, String rowsHash, String previousHash, Instant sealedAt) {
        return new Fields("confide/audit/batch/v1")
                .number(no)
                .number(count)
                .bytes(HEX.parseHex(rowsHash))
                .bytes(HEX.parseHex(previousHash))
                .number(micros(sealedAt))
                .take();
    }

    static byte[] statement(Batch batch) {
        return statement(batch.no(), batch.count(), batch.rowsHash(), batch.previousHash(), batch.sealedAt());
    }

    /** {@return the hash of a batch with its signature, which the next batch repeats and which goes outside} */
    static String head(Batch batch) {
        return new Fields("confide/audit/head/v1")
                .bytes(statement(batch))
                .bytes(HEX.parseHex(batch.signature()))
                .hash();
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    /** Fields one behind the other, each behind its length in four bytes. */
    private static final class Fields {

        private ByteBuffer out = ByteBuffer.allocate(512);

        Fields(String domain) {
            text(domain);
        }

        Fields number(long number) {
            return bytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }

        /** Nothing is told from an empty text. */
        Fields text(@Nullable String text) {
            if (text == null) {
                room(Integer.BYTES).putInt(ABSENT);
                return this;
            }
            return bytes(text.getBytes(StandardCharsets.UTF_8));
        }

        Fields bytes(byte[] bytes) {
            room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
            return this;
        }

        private ByteBuffer room(int needed) {
            if (out.remaining() < needed) {
                out = ByteBuffer.allocate(2 * (out.position() + needed)).put(out.flip());
            }
            return out;
        }

        byte[] take() {
            byte[] taken = new byte[out.position()];
            out.flip().get(taken);
            return taken;
        }

        String hash() {
            try {
                return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(take()));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
