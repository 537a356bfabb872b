package org.confide.identity;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.confide.identity.FactorRows.Stored;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Category;
import org.confide.shared.AuditFact.Durability;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person has besides the password: an authenticator app, and recovery codes for when it is lost. Whether
 * everybody needs one is a setting of the installation.
 */
@Component
class SecondFactor {

    private final FactorRows rows;
    private final Passkeys passkeys;
    private final DoorKey key;
    private final DoorPauses pauses;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final boolean required;

    SecondFactor(
            FactorRows rows,
            Passkeys passkeys,
            DoorKey key,
            DoorPauses pauses,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${confide.second-factor:required}") String setting) {
        this.rows = rows;
        this.passkeys = passkeys;
        this.key = key;
        this.pauses = pauses;
        this.clock = clock;
        this.events = events;
        this.required = isRequired(setting);
    }

    /** A word that is neither must not open the door wider than was meant: the start stops. */
    static boolean isRequired(String setting) {
        return switch (setting) {
            case "required" -> true;
            case "off" -> false;
            default ->
                throw new StartRefused(
                        "confide.second-factor is neither \"required\" nor \"off\" but " + setting + ".");
        };
    }

    boolean required() {
        return required;
    }

    boolean has(AccountId account) {
        return of(account).any();
    }

    Means of(AccountId account) {
        return rows.means(account);
    }

    /**
     * Takes a code, of the app or for recovery, which is then used up: on no transaction of a caller's, which might take
     * that back. Tries are counted and pause whoever they are for; only somebody who has the password gets to try.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    boolean accepts(AccountId account, String typed) {
        boolean waits = pauses.waitsForCode(account);
        if (waits || !takes(account, typed.strip())) {
            if (!waits) {
                pauses.failedCode(account);
            }
            tell(waits ? "signin.code-paused" : "signin.code-failure", account);
            return false;
        }
        pauses.succeededCode(account);
        return true;
    }

    private boolean takes(AccountId account, String typed) {
        Stored stored = rows.find(account).orElse(null);
        if (typed.isEmpty() || typed.length() > 40) {
            return false;
        }
        String digits = typed.replace(" ", "");
        if (digits.matches("[0-9]{6}")) {
            if (stored == null) {
                return false;
            }
            byte[] secret = key.open(account, stored.secret().bytes());
            OptionalLong step = Totp.step(secret, digits, clock.instant(), stored.lastStep());
            return step.isPresent() && rows.take(account, step.getAsLong());
        }
        boolean taken = rows.takeCode(account, key.hash(account, RecoveryCodes.plain(typed)), clock.instant());
        if (taken) {
            tell("factor.recovery-code", account);
        }
        return taken;
    }

    /**
     * Stores a factor once the app has shown that it knows the secret; the code is used up with it.
     *
     * @return the recovery codes, to be shown once
     * @throws WrongCode when the code is not the app's
     * @throws DoorKeyMissing when this server has lost the key that others' factors are under
     */
    List<String> enroll(NewFactor fresh, String code) {
        OptionalLong step = Totp.step(fresh.secret(), code.replace(" ", ""), clock.instant(), 0);
        if (step.isEmpty()) {
            throw new WrongCode();
        }
        needKey();
        rows.put(fresh.account(), key.seal(fresh.account(), fresh.secret()), step.getAsLong(), clock.instant());
        List<String> codes = newCodes(fresh.account());
        events.publishEvent(AuditFact.change("factor.enroll", fresh.account().value(), null)
                .by(fresh.account().value()));
        return codes;
    }

    /**
     * Stores a passkey.
     *
     * @return recovery codes to be shown once, where there were none; else nothing
     * @throws WrongPasskey when the browser's answer does not count
     * @throws DoorKeyMissing when this server has lost the key that others' factors are under
     */
    List<String> enroll(NewPasskey fresh, String name, String answer) {
        AccountId account = fresh.account();
        passkeys.keep(fresh, name, answer);
        events.publishEvent(
                AuditFact.change("passkey.make", account.value(), null).by(account.value()));
        if (rows.codesLeft(account) > 0) {
            return List.of();
        }
        needKey();
        return newCodes(account);
    }

    /** Where others have one there was a key: a new one in its place would shut them out for good. */
    private void needKey() {
        if (!rows.any()) {
            key.make();
        }
    }

    /** {@return ten new recovery codes; the old ones open nothing any more} */
    List<String> newCodes(AccountId account) {
        List<String> codes = RecoveryCodes.fresh();
        rows.putCodes(
                account,
                codes.stream()
                        .map(code -> key.hash(account, RecoveryCodes.plain(code)))
                        .toList());
        return codes;
    }

    private void tell(String action, AccountId account) {
        events.publishEvent(new AuditFact(
                Category.SIGN_IN, action, account.value(), null, null, Durability.ON_ITS_OWN, account.value()));
    }
}
