package org.confide.vault;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter.Algorithm;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/**
 * Splits the secret that opens the recovery key, so that some of its shares together make it and fewer tell nothing
 * (Shamir over GF(256), by Bouncy Castle).
 */
final class Shares {

    /** Bytes of the secret and of each share. */
    static final int LENGTH = 32;

    static final int MOST = 7;
    static final int FEWEST = 2;

    private Shares() {}

    /**
     * One share.
     *
     * @param index from 1
     * @param bytes {@link #LENGTH} of them
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Share(int index, byte[] bytes) {

        /** Says nothing of what it is. */
        @Override
        public String toString() {
            return "Share[" + index + "]";
        }
    }

    /**
     * Splits a fresh secret or one there is. Bouncy Castle's {@code splitAround} is not used: its first share is the
     * secret itself.
     *
     * @param secret {@link #LENGTH} bytes
     * @param needed how many shares make the secret
     * @param of how many there are
     */
    static List<Share> split(byte[] secret, int needed, int of) {
        if (needed < FEWEST || needed > of || of > MOST) {
            throw new IllegalArgumentException(needed + " of " + of);
        }
        ShamirSecretSplitter splitter = ShamirSecretSplitter.getInstance(Algorithm.AES, LENGTH, new SecureRandom());
        ShamirSplitSecretShare[] made = splitter.resplit(secret, needed, of).getSecretShares();
        List<Share> shares = new ArrayList<>();
        try {
            for (int i = 0; i < made.length; i++) {
                shares.add(new Share(i + 1, made[i].getEncoded()));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return shares;
    }

    /**
     * {@return what the shares make} Too few, or shares of different splits, make something else without an error: the
     * caller checks it against the key's own check.
     */
    static byte[] combine(List<Share> shares) {
        ShamirSplitSecretShare[] parts = shares.stream()
                .map(share -> new ShamirSplitSecretShare(share.bytes().clone(), share.index()))
                .toArray(ShamirSplitSecretShare[]::new);
        try {
            return ShamirSplitSecret.getInstance(Algorithm.AES, parts).getSecret();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] freshSecret() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
