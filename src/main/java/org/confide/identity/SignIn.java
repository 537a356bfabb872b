package org.confide.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.confide.shared.AuditFact;
import org.confide.shared.AuditFact.Category;
import org.confide.shared.AuditFact.Durability;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Lets people in by name and password. Every way of failing (no such name, disabled, wrong password, a pause) gives
 * the same answer after the same work.
 */
@Component
class SignIn implements AuthenticationProvider {

    /** What a session holds once a code was given. */
    static final String TOTP_AUTHORITY = "FACTOR_TOTP";

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final DoorPauses pauses;
    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            DoorPauses pauses,
            SecondFactor factor,
            Passkeys passkeys,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.pauses = pauses;
        this.factor = factor;
        this.passkeys = passkeys;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String password =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "local";
        SignedInToken token = admit(name, password, address);
        token.setDetails(attempt.getDetails());
        return token;
    }

    SignedInToken admit(String name, String password, String address) {
        Optional<Account> account =
                name.length() > Account.SIGN_IN_NAME_LIMIT ? Optional.empty() : accounts.findBySignInName(name);
        if (!matches(account, name, password, address)) {
            throw new BadCredentialsException("refused");
        }
        Account known = account.orElseThrow();
        Means means = factor.of(known.id());
        if (means.any() || factor.required()) {
            events.publishEvent(fact("signin.password", known.id().value()));
            throw new FactorNeeded(new Threshold(known, means, clock.instant()));
        }
        return letIn(known, factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, clock.instant()));
    }

    /**
     * Lets in who gave the password before, with a code.
     *
     * @param threshold what the browser session holds, or null when it holds nothing that still counts
     * @param code what was typed
     * @throws CredentialsExpiredException when the password has to be given again
     * @throws BadCredentialsException when the code is not right
     */
    SignedInToken admit(@Nullable Threshold threshold, String code) {
        if (threshold == null) {
            throw new CredentialsExpiredException("no password was given");
        }
        Account account = accounts.findById(threshold.account())
                .filter(Account::enabled)
                .filter(known -> known.doorEpoch() == threshold.doorEpoch())
                .orElseThrow(() -> new CredentialsExpiredException("the account has changed"));
        String made = threshold.proven();
        if (made == null && !(threshold.enrolled() && factor.accepts(account.id(), code))) {
            throw new BadCredentialsException("refused");
        }
        return letIn(
                account,
                factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, threshold.since()),
                factor(made == null ? TOTP_AUTHORITY : made, clock.instant()));
    }

    /**
     * Lets in who shows a passkey. Nobody can guess one: wrong answers are counted for the address alone, so that they
     * shut nobody out.
     *
     * @param asked what the browser session was asked, or null when it was asked nothing
     * @param answer what the browser says
     * @throws BadCredentialsException when the answer does not count, or its owner may not come in
     */
    SignedInToken admit(@Nullable PasskeyChallenge asked, String answer, String address) {
        boolean waits = pauses.waitsForPasskeys(address);
        Optional<Account> account = waits || asked == null
                ? Optional.empty()
                : passkeys.answered(asked, answer).flatMap(accounts::findById).filter(Account::enabled);
        if (account.isEmpty()) {
            if (!waits) {
                pauses.missedPasskey(address);
            }
            AccountId waiting = asked == null ? null : asked.account();
            events.publishEvent(fact("signin.passkey-failure", waiting == null ? null : waiting.value()));
            throw new BadCredentialsException("refused");
        }
        events.publishEvent(fact("signin.passkey", account.get().id().value()));
        return letIn(account.get(), factor(FactorGrantedAuthority.WEBAUTHN_AUTHORITY, clock.instant()));
    }

    private SignedInToken letIn(Account account, FactorGrantedAuthority... given) {
        events.publishEvent(fact("signin.success", account.id().value()));
        SignedIn person = new SignedIn(account.id(), account.signInName(), account.name(), account.roles());
        return new SignedInToken(
                person, new PasswordProof(account.id(), clock.instant()), account.doorEpoch(), Set.of(given));
    }

    private static FactorGrantedAuthority factor(String authority, Instant when) {
        return FactorGrantedAuthority.withAuthority(authority).issuedAt(when).build();
    }

    /** Compares, pauses and counts alike for the door and for a password given again. */
    boolean matches(Optional<Account> account, String name, String password, String address) {
        boolean waits = pauses.waits(name, address);
        boolean right = passwords.matches(
                password.length() > 1_000 ? "" : password,
                account.filter(Account::enabled).map(Account::passwordHash).orElse(null));
        if (waits || !right) {
            if (!waits) {
                pauses.failed(name, address);
            }
            events.publishEvent(fact(
                    waits ? "signin.paused" : "signin.failure",
                    account.map(a -> a.id().value()).orElse(null)));
            return false;
        }
        pauses.succeeded(name, address);
        return true;
    }

    private static AuditFact fact(String action, @Nullable UUID account) {
        return new AuditFact(Category.SIGN_IN, action, account, null, null, Durability.ON_ITS_OWN, account);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
