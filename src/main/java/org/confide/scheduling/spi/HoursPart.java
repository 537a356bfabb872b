package org.confide.scheduling.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.confide.identity.AccountId;

/** A part of a clinician's page of hours and times off that another room contributes. */
public interface HoursPart {

    /**
     * Makes the part.
     *
     * @param whose whose page it is
     * @return the part as it is now, or nothing for whom it is not
     */
    Optional<Component> content(AccountId whose);
}
