package org.confide.identity;

/** The addresses of the door. */
public final class IdentityPaths {

    /** Sign-in page. */
    public static final String LOGIN = "login";
    /** The second step of signing in: a code. */
    public static final String CODE = "login/code";
    /** The second step at the first time: a second factor is made. */
    public static final String ENROLL = "login/enroll";
    /** A passkey in place of password and code, or of the code. */
    public static final String PASSKEY = "login/passkey";
    /** What the door asks a passkey. */
    static final String PASSKEY_QUESTION = "login/passkey/question";
    /** A person chooses a password. */
    public static final String LINK = "link/:token";
    /** The first start. */
    public static final String START = "start/:token";
    /** One's own account. */
    public static final String ACCOUNT = "account";

    private IdentityPaths() {}

    /**
     * The address at which a password is chosen.
     *
     * @param token from {@link OneTimeLinks#issue}
     * @return a path without leading slash
     */
    public static String link(String token) {
        return "link/" + token;
    }

    /**
     * The address of the first start.
     *
     * @param token from {@link FirstStart#offer}
     * @return a path without leading slash
     */
    public static String start(String token) {
        return "start/" + token;
    }
}
