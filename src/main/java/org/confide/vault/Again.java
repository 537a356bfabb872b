package org.confide.vault;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tries a whole transaction again where two of them met; it can't be told before which will give way. */
final class Again {

    private static final int TIMES = 5;
    /** Snapshot changed, lock wait, deadlock, and the next line of the log taken by another session. */
    private static final Set<Integer> MEETINGS = Set.of(1020, 1205, 1213, 1062);

    private Again() {}

    static void run(Runnable transaction) {
        Supplier<@Nullable Object> act = () -> {
            transaction.run();
            return null;
        };
        until(act);
    }

    static <T extends @Nullable Object> T until(Supplier<T> transaction) {
        for (int time = 1; ; time++) {
            try {
                return transaction.get();
            } catch (RuntimeException failed) {
                if (time == TIMES || !met(failed)) {
                    throw failed;
                }
            }
        }
    }

    private static boolean met(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && MEETINGS.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
