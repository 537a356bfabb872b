package org.confide.backup;

/** A backup that was not made or can't be used; it says why in a sentence for whoever runs the server. */
class BackupFailed extends Exception {

    BackupFailed(String sentence) {
        super(sentence);
    }

    BackupFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** {@return why} */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
