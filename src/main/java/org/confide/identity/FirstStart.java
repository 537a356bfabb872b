package org.confide.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.confide.identity.OneTimeLink.Purpose;
import org.confide.shared.NotFound;
import org.confide.shared.Secret;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first start of a new installation, when there is nobody yet who could sign in: a link, good for half an hour,
 * printed where the server was started, lets its holder create the practice and the first administrator.
 */
@Service
@AtTheDoor
@Transactional
public class FirstStart {

    private static final Duration LIFE = Duration.ofMinutes(30);

    private final OneTimeLinkRepository links;
    private final AccountRepository accounts;
    private final Clock clock;

    FirstStart(OneTimeLinkRepository links, AccountRepository accounts, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** {@return whether there is no account yet} */
    public boolean isDue() {
        return accounts.count() == 0;
    }

    /**
     * Makes a link; earlier ones stop working.
     *
     * @return the token for {@link IdentityPaths#start}
     * @throws NotFound when the first start is done
     */
    public String offer() {
        requireDue();
        String token = Secret.next();
        links.spendStarts(clock.instant());
        links.save(new OneTimeLink(
                Secret.hash(token), Purpose.START, null, clock.instant().plus(LIFE)));
        return token;
    }

    /**
     * Tells whether a link opens.
     *
     * @param token the token of the link
     * @return whether it may still be used
     */
    public boolean opens(String token) {
        return isDue()
                && links.findByTokenHash(Secret.hash(token))
                        .filter(link -> link.opens(Purpose.START, clock.instant()))
                        .isPresent();
    }

    /**
     * Does the first start: spends the link and lets the act create accounts. All of it happens or nothing.
     *
     * @param token the token of the link
     * @param act creates the practice, its administrator and whoever else is there from the start
     * @throws NotFound when the link opens nothing (any more)
     */
    public void with(String token, Runnable act) {
        if (!opens(token)) {
            throw new NotFound();
        }
        links.spendStarts(clock.instant());
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext starting = new SecurityContextImpl(new UsernamePasswordAuthenticationToken(
                "first start", null, List.of(new SimpleGrantedAuthority("ROLE_FIRST_START"))));
        SecurityContextHolder.setContext(starting);
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void requireDue() {
        if (!isDue()) {
            throw new NotFound();
        }
    }
}
