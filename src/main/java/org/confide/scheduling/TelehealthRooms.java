package org.confide.scheduling;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where each clinician's sessions over distance are held: the address of their room at the practice's own video service.
 * Confide opens it and knows nothing of what happens there.
 */
@Service
@ReadsSessions
@Transactional
public class TelehealthRooms {

    /** The most characters of an address. */
    public static final int LIMIT = 300;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    TelehealthRooms(JdbcClient jdbc, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Finds a clinician's room.
     *
     * @param clinician whose
     * @return its address, or nothing where there is none or the clinician's days are not this person's to see
     */
    public Optional<String> of(AccountId clinician) {
        if (!SchedulingRules.mayReadDayOf(currentUser.get(), clinician, supervisee -> false)) {
            return Optional.empty();
        }
        return jdbc.sql("select address from telehealth_room where clinician_id = ?")
                .param(clinician.value().toString())
                .query(String.class)
                .optional();
    }

    /**
     * Keeps a clinician's room.
     *
     * @param clinician whose
     * @param address begins with https://, at most 300 characters; empty for none
     * @throws BadInput when it is no such address
     * @throws NotFound when it is not this person's to change
     */
    @ChangesSessions
    public void keep(AccountId clinician, String address) {
        if (!SchedulingRules.mayChange(currentUser.get(), clinician)) {
            throw new NotFound();
        }
        String wanted = PlainText.require("address", address.strip(), LIMIT);
        if (!wanted.isEmpty()) {
            require(wanted);
        }
        jdbc.sql("delete from telehealth_room where clinician_id = ?")
                .param(clinician.value().toString())
                .update();
        if (!wanted.isEmpty()) {
            jdbc.sql("insert into telehealth_room (clinician_id, address) values (?, ?)")
                    .params(clinician.value().toString(), wanted)
                    .update();
        }
        events.publishEvent(AuditFact.change("availability.telehealth", clinician.value(), null));
    }

    private static void require(String address) {
        try {
            URI uri = new URI(address);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null) {
                return;
            }
        } catch (URISyntaxException noAddress) {
            // Said below, with what to do.
        }
        throw new BadInput("address", "Enter an address that begins with https://, as the video service gives it.");
    }
}
