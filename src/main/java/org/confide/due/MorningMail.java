package org.confide.due;

import org.confide.identity.CurrentUser;
import org.confide.shared.BadInput;
import org.confide.shared.MailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a person wants the morning's mail, and where: everybody says it for themselves. */
@Service
@GetsMorningMail
@Transactional
public class MorningMail {

    private final MorningMailRows rows;
    private final CurrentUser currentUser;

    MorningMail(MorningMailRows rows, CurrentUser currentUser) {
        this.rows = rows;
        this.currentUser = currentUser;
    }

    /** {@return what this person chose, not wanted and without an address at first} */
    public MorningMailChoice chosen() {
        return rows.choice(currentUser.id()).orElse(MorningMailChoice.NONE);
    }

    /**
     * Chooses anew, for the next morning on.
     *
     * @param choice whether it is wanted, and where; without it the address may be empty
     * @throws BadInput when it is wanted and the address is none
     */
    public void choose(MorningMailChoice choice) {
        String typed = choice.address().strip();
        String address = choice.wanted() || !typed.isEmpty() ? MailAddress.require("address", typed) : "";
        rows.choose(currentUser.id(), new MorningMailChoice(choice.wanted(), address));
    }
}
