package org.confide.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            DoorPauses pauses,
            SecondFactor factor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.pauses = pauses;
        this.factor = factor;
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
        boolean enrolled = factor.has(known.id());
        if (enrolled || factor.required()) {
            events.publishEvent(fact("signin.password", known.id().value()));
            throw new FactorNeeded(new Threshold(known, enrolled, clock.instant()));
        }
        return letIn(known, clock.instant(), false);
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
        if (!threshold.proven() && !(threshold.enrolled() && factor.accepts(account.id(), code))) {
            throw new BadCredentialsException("refused");
        }
        return letIn(account, threshold.since(), true);
    }

    private SignedInToken letIn(Account account, Instant passwordGiven, boolean code) {
        events.publishEvent(fact("signin.success", account.id().value()));
        SignedIn person = new SignedIn(account.id(), account.signInName(), account.name(), account.roles());
        Set<FactorGrantedAuthority> factors = new HashSet<>();
        factors.add(factor(FactorGrantedAuthority.PASSWORD_AUTHORITY, passwordGiven));
        if (code) {
            factors.add(factor(TOTP_AUTHORITY, clock.instant()));
        }
        return new SignedInToken(
                person, new PasswordProof(account.id(), clock.instant()), account.doorEpoch(), factors);
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
