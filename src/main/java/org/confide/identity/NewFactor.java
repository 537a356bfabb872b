package org.confide.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.util.encoders.Base32;

/**
 * A secret that an authenticator app is about to learn. Nothing is stored before a code of the app has shown that it
 * did.
 */
public final class NewFactor {

    private final AccountId account;
    private final byte[] secret = new byte[Totp.SECRET_BYTES];
    private final String signInName;
    private final String issuer;

    NewFactor(AccountId account, String signInName, String practice) {
        this.account = account;
        this.signInName = signInName;
        this.issuer = practice.isBlank() ? "Confide" : practice;
        new SecureRandom().nextBytes(secret);
    }

    AccountId account() {
        return account;
    }

    byte[] secret() {
        return secret;
    }

    /** {@return the secret to be typed where there is no camera: 32 letters and digits in groups of four} */
    public String letters() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** {@return what the QR code says} */
    public String address() {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(signInName) + "?secret=" + base32() + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=6&period=30";
    }

    private String base32() {
        return Base32.toBase32String(secret);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Says whose it is and nothing of the secret. */
    @Override
    public String toString() {
        return "NewFactor[" + account.value() + "]";
    }
}
