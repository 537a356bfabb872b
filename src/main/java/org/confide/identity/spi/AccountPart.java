package org.confide.identity.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.confide.identity.SignedIn;

/** A part of the account page that another room contributes: what a person chooses for themselves. */
public interface AccountPart {

    /**
     * Makes the part.
     *
     * @param person whose account it is, who is signed in
     * @return what to show, or nothing where this person has nothing to choose
     */
    Optional<Component> part(SignedIn person);
}
