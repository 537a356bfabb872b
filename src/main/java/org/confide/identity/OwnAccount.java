package org.confide.identity;

import java.util.List;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with their own account. */
@Service
@AnybodySignedIn
public class OwnAccount {

    private final CurrentUser currentUser;
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordCheck check;
    private final ApplicationEventPublisher events;

    OwnAccount(
            CurrentUser currentUser,
            AccountRepository accounts,
            Passwords passwords,
            PasswordCheck check,
            ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
        this.events = events;
    }

    /**
     * Changes the password. Every session of the account ends, this one with its next click.
     *
     * @param old the password until now
     * @param chosen 12 to 128 characters that are not easily guessed
     * @throws WrongPassword when the old one is not right
     * @throws BadInput when the new one won't do
     */
    @Transactional
    public void changePassword(String old, String chosen) {
        check.prove(old);
        Account account = accounts.findById(currentUser.id()).orElseThrow();
        if (old.equals(chosen)) {
            throw new BadInput("chosen", "This is the password you have now. Choose another.");
        }
        passwords.require(chosen, List.of(account.name(), account.signInName(), "Confide"));
        account.choosePassword(passwords.hash(chosen));
        events.publishEvent(AuditFact.change("account.password", account.id().value(), null));
    }
}
