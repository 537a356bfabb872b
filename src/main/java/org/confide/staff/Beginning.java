package org.confide.staff;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import org.confide.identity.Account;
import org.confide.identity.Accounts;
import org.confide.identity.AtTheDoor;
import org.confide.identity.FirstStart;
import org.confide.identity.IdentityPaths;
import org.confide.identity.OneTimeLinks;
import org.confide.identity.Role;
import org.confide.practice.PracticeSettings;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first start: whoever holds its link makes the practice and its first administrator. */
@Service
@AtTheDoor
@Transactional
public class Beginning {

    private final FirstStart firstStart;
    private final PracticeSettings settings;
    private final Accounts accounts;
    private final StaffMembers members;
    private final OneTimeLinks links;

    Beginning(
            FirstStart firstStart,
            PracticeSettings settings,
            Accounts accounts,
            StaffMembers members,
            OneTimeLinks links) {
        this.firstStart = firstStart;
        this.settings = settings;
        this.accounts = accounts;
        this.members = members;
        this.links = links;
    }

    /**
     * Makes the practice and its first administrator. All of it happens or nothing.
     *
     * @param token of the first start's link
     * @param practice the practice's name
     * @param zone the practice's zone, such as {@code America/New_York}
     * @param signInName the name the administrator will type at the door
     * @param name the administrator's name
     * @return the path of the link with which the administrator chooses a password
     * @throws BadInput when something can't be taken
     * @throws NotFound when the link opens nothing (any more)
     */
    public String begin(String token, String practice, String zone, String signInName, String name) {
        StringBuilder link = new StringBuilder();
        firstStart.with(token, () -> {
            found(practice, zoneOf(zone));
            Account admin = accounts.create(signInName, name);
            members.save(new StaffMember(admin.id()));
            accounts.grant(admin.id(), Set.of(Role.PRACTICE_ADMIN));
            link.append(IdentityPaths.link(links.issue(admin.id())));
        });
        return link.toString();
    }

    /**
     * Tells whether a link of the first start opens.
     *
     * @param token its token
     * @return whether it may still be used
     */
    public boolean opens(String token) {
        return firstStart.opens(token);
    }

    /** The form has two names; the practice's own is told apart from the person's. */
    private void found(String practice, ZoneId zone) {
        try {
            settings.found(practice, zone);
        } catch (BadInput refused) {
            throw new BadInput(
                    "name".equals(refused.field()) ? "practice" : refused.field(),
                    String.valueOf(refused.getMessage()));
        }
    }

    private static ZoneId zoneOf(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new BadInput("zone", "There is no such time zone. Choose one from the list.");
        }
    }
}
