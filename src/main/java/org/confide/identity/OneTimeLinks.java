package org.confide.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.confide.identity.OneTimeLink.Purpose;
import org.confide.identity.spi.SignInSettings;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.Secret;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations and forgotten passwords: a link the administrator hands over, shown once, stored as a hash, good for
 * three days and for one use. No mail server is needed.
 */
@Service
@MayManageAccounts
@Transactional
public class OneTimeLinks {

    private static final Duration LIFE = Duration.ofDays(3);

    private final OneTimeLinkRepository links;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final ObjectProvider<SignInSettings> settings;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OneTimeLinks(
            OneTimeLinkRepository links,
            AccountRepository accounts,
            Passwords passwords,
            ObjectProvider<SignInSettings> settings,
            Clock clock,
            ApplicationEventPublisher events) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Makes a link with which a person chooses a password. Earlier links of the account stop working.
     *
     * @param account whose
     * @return the token for {@link IdentityPaths#link}, to be shown once
     * @throws NotFound when there is no such account
     */
    public String issue(AccountId account) {
        Account known = accounts.findById(account).orElseThrow(NotFound::new);
        String token = Secret.next();
        links.spend(known.id(), clock.instant());
        links.save(new OneTimeLink(
                Secret.hash(token),
                Purpose.PASSWORD,
                known.id(),
                clock.instant().plus(LIFE)));
        events.publishEvent(AuditFact.change("account.link", account.value(), null));
        return token;
    }

    /**
     * Tells whose link it is.
     *
     * @param token the token of the link
     * @return the sign-in name it belongs to, or nothing when it opens nothing (any more)
     */
    @AtTheDoor
    public Optional<String> signInNameOf(String token) {
        return open(token).map(Account::signInName);
    }

    /**
     * Chooses the password and spends the link. All other sessions of the account end.
     *
     * @param token the token of the link
     * @param password 12 to 128 characters that are not easily guessed
     * @throws NotFound when the link opens nothing (any more)
     * @throws BadInput when the password won't do
     */
    @AtTheDoor
    public void choosePassword(String token, String password) {
        Account account = open(token).orElseThrow(NotFound::new);
        passwords.require(password, List.of(account.name(), account.signInName(), practiceName(), "Confide"));
        account.choosePassword(passwords.hash(password));
        links.spend(account.id(), clock.instant());
        events.publishEvent(AuditFact.change("account.password", account.id().value(), null)
                .by(account.id().value()));
    }

    private Optional<Account> open(String token) {
        return links.findByTokenHash(Secret.hash(token))
                .filter(link -> link.opens(Purpose.PASSWORD, clock.instant()))
                .map(OneTimeLink::account)
                .flatMap(accounts::findById)
                .filter(Account::enabled);
    }

    private String practiceName() {
        SignInSettings known = settings.getIfAvailable();
        return known == null ? "" : known.practiceName();
    }
}
