package org.confide.reminder;

import org.confide.identity.AnybodySignedIn;
import org.confide.identity.CurrentUser;
import org.confide.shared.MailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person wants to be told that something waits for them: everybody says it for themselves, or not at all. */
@Service
@AnybodySignedIn
@Transactional
public class OwnNotices {

    private final NoticeRows rows;
    private final CurrentUser currentUser;

    OwnNotices(NoticeRows rows, CurrentUser currentUser) {
        this.rows = rows;
        this.currentUser = currentUser;
    }

    /** {@return the address, or an empty text} */
    public String address() {
        return rows.address(currentUser.id()).orElse("");
    }

    /**
     * Chooses anew.
     *
     * @param address one address, at most 160 characters, or nothing for no notices
     * @throws org.confide.shared.BadInput when it is none
     */
    public void choose(String address) {
        if (address.isBlank()) {
            rows.forget(currentUser.id());
        } else {
            rows.choose(currentUser.id(), MailAddress.require("address", address));
        }
    }
}
