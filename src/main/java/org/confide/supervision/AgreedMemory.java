package org.confide.supervision;

import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.practice.ServiceId;
import org.confide.shared.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps in memory about whom and about which services anything was agreed at all, so that whoever is under no supervision
 * pays nothing for it.
 */
@Component
class AgreedMemory {

    /** Those with terms of any day, and the services that ask for two signatures. */
    private record Agreed(Set<AccountId> people, Set<ServiceId> services) {}

    private final Remembered<Agreed> agreed;

    AgreedMemory(TermsStore store) {
        agreed = new Remembered<>(() -> new Agreed(store.peopleWithTerms(), store.dual()));
    }

    /** Whether anything was ever agreed about this person. */
    boolean concerns(AccountId author) {
        return agreed.get().people().contains(author);
    }

    /** Whether a service asks for two signatures. */
    boolean isDual(@Nullable ServiceId service) {
        return service != null && agreed.get().services().contains(service);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void changed(SupervisionChanged event) {
        agreed.forget();
    }
}
