package org.confide.vault;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The vault stays sealed for everybody; the message is the sentence for the screen. */
final class SealedShut extends RuntimeException {

    private static final String UNREACHABLE = "they can't be reached just now.";

    SealedShut(String because) {
        super("Your notes stay sealed: " + because + " The record works. Tell your administrator.");
    }

    /** {@return the result; a database that does not answer is one more way of being sealed} */
    static <T extends @Nullable Object> T unlessReached(Supplier<T> act) {
        try {
            return act.get();
        } catch (DataAccessException | TransactionException | PersistenceException unreachable) {
            throw unreached();
        }
    }

    static SealedShut unreached() {
        return new SealedShut(UNREACHABLE);
    }
}
