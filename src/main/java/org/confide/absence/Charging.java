package org.confide.absence;

import java.math.BigDecimal;
import java.util.Optional;
import org.confide.practice.MissedSessionPolicy;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.MemberMarked;
import org.confide.shared.AuditFact;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a charge for later when a session is missed and the practice agreed on a fee, and withdraws it when it was not
 * missed after all: with the same act, on its transaction.
 */
@Component
class Charging {

    private final ChargeList charges;
    private final PracticeSettings settings;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    Charging(ChargeList charges, PracticeSettings settings, PracticeTime time, ApplicationEventPublisher events) {
        this.charges = charges;
        this.settings = settings;
        this.time = time;
        this.events = events;
    }

    @EventListener
    void on(MemberMarked marked) {
        Optional<MissedKind> before = MissedKind.of(marked.before());
        Optional<MissedKind> now = MissedKind.of(marked.now());
        if (before.isPresent()) {
            charges.of(marked.session(), marked.client()).forEach(charge -> {
                charge.withdraw();
                tell("charge.withdraw", charge, marked);
            });
        }
        now.ifPresent(kind -> charge(kind, marked));
    }

    private void charge(MissedKind kind, MemberMarked marked) {
        MissedSessionPolicy policy = settings.missedSessions();
        BigDecimal fee = fee(kind, policy);
        if (fee != null) {
            MissedCharge charge = charges.save(new MissedCharge(
                    marked.session(), marked.client(), kind, fee, policy.currency(), time.dateOf(marked.start())));
            tell("charge.keep", charge, marked);
        }
    }

    private void tell(String action, MissedCharge charge, MemberMarked marked) {
        events.publishEvent(
                AuditFact.change(action, charge.id().value(), marked.client().value()));
    }

    private static @Nullable BigDecimal fee(MissedKind kind, MissedSessionPolicy policy) {
        return switch (kind) {
            case NO_SHOW -> policy.noShowFee();
            case LATE_CANCELLATION -> policy.lateCancellationFee();
        };
    }
}
