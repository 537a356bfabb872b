package org.confide.shared;

/**
 * The installation can't be started as it is configured. It carries what is wrong and what to do, in sentences for the
 * person at the console, who sees these and no stack trace.
 */
public class CannotStart extends RuntimeException {

    private final String remedy;

    /**
     * Refuses to start.
     *
     * @param reason what is wrong
     * @param remedy what to do about it
     */
    public CannotStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /**
     * Refuses to start because something below failed.
     *
     * @param reason what is wrong
     * @param remedy what to do about it
     * @param cause what failed
     */
    public CannotStart(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    /** {@return what is wrong} */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** {@return what to do about it} */
    public String remedy() {
        return remedy;
    }
}
