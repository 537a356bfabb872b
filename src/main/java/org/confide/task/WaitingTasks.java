package org.confide.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers for a minute how many tasks wait for somebody, since every navigation asks. */
@Component
class WaitingTasks {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private record Counted(int number, Instant at) {}

    private final Map<AccountId, Counted> known = new ConcurrentHashMap<>();

    int of(SignedIn person, Instant now, IntSupplier count) {
        Counted counted = known.get(person.account());
        if (counted == null || !now.isBefore(counted.at().plus(GOOD_FOR)) || now.isBefore(counted.at())) {
            counted = new Counted(count.getAsInt(), now);
            known.put(person.account(), counted);
        }
        return counted.number();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(TaskChanged changed) {
        known.clear();
    }
}
