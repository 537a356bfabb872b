package org.confide.due.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.confide.due.MorningMail;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.identity.spi.AccountPart;
import org.confide.reminder.PostOffice;

/** The morning's mail on the account page, for those for whom notes wait, where this server sends mail. */
@org.springframework.stereotype.Component
class MorningMailPart implements AccountPart {

    private final MorningMail mail;
    private final PostOffice post;

    MorningMailPart(MorningMail mail, PostOffice post) {
        this.mail = mail;
        this.post = post;
    }

    @Override
    public Optional<Component> part(SignedIn person) {
        return post.sends() && person.isAny(Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR)
                ? Optional.of(new MorningMailForm(mail.chosen(), mail::choose))
                : Optional.empty();
    }
}
