package org.confide.shell;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.confide.shared.BadInput;
import org.confide.shared.NoRoom;
import org.confide.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells failures apart for the screens. What is unknown is logged once under a reference: the types of the exceptions
 * and the places in Confide they came through, never their messages, which may quote what somebody wrote.
 */
final class Failure {

    private static final String NOT_REACHABLE = "The record is not reachable right now. What was saved is safe. "
            + "Try again in a moment; if it stays so, tell your administrator.";

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PLACES = 5;

    private Failure() {}

    static boolean isNothingThere(Throwable failure) {
        return has(
                failure, NotFound.class, AccessDeniedException.class, com.vaadin.flow.router.NotFoundException.class);
    }

    static boolean isNotReachable(Throwable failure) {
        if (has(
                failure,
                CannotCreateTransactionException.class,
                DataAccessResourceFailureException.class,
                TransientDataAccessResourceException.class,
                QueryTimeoutException.class)) {
            return true;
        }
        return chain(failure).stream()
                .anyMatch(each -> each instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("08"));
    }

    /** What to say of a failure that {@link #isNotReachable}. */
    static String notReachable(Throwable failure) {
        return NoRoom.within(failure) ? NoRoom.REFUSED : NOT_REACHABLE;
    }

    static Optional<BadInput> badInput(Throwable failure) {
        return chain(failure).stream()
                .filter(BadInput.class::isInstance)
                .map(BadInput.class::cast)
                .findFirst();
    }

    /** What to say of a failure nobody foresaw; it is in the log under the same reference. */
    static String unforeseen(Throwable failure) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.error("Failure {}: {} at {}", reference, types(failure), places(failure));
        return "That did not work. What was saved before is safe. Reload the page and try again; "
                + "if it stays so, tell your administrator the reference " + reference + ".";
    }

    private static String types(Throwable failure) {
        return String.join(
                " < ",
                chain(failure).stream().map(each -> each.getClass().getName()).toList());
    }

    private static List<String> places(Throwable failure) {
        return chain(failure).reversed().stream()
                .flatMap(each -> List.of(each.getStackTrace()).stream())
                .filter(frame -> frame.getClassName().startsWith("org.confide."))
                .map(frame -> frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .distinct()
                .limit(PLACES)
                .toList();
    }

    private static boolean has(Throwable failure, Class<?>... types) {
        for (Throwable each : chain(failure)) {
            for (Class<?> type : types) {
                if (type.isInstance(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = failure; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }
}
