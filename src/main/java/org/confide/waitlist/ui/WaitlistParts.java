package org.confide.waitlist.ui;

import java.util.List;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.practice.PracticeTime;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.Skills;
import org.confide.staff.StaffDirectory;
import org.confide.waitlist.Waitlist;
import org.confide.waitlist.WaitlistMatching;
import org.springframework.stereotype.Component;

/**
 * The services behind the waitlist.
 *
 * @param waitlist who waits
 * @param matching which times would suit them
 * @param search finds clients
 * @param catalogue the services offered
 * @param skills what people are trained in
 * @param staff those who treat
 * @param rooms the rooms
 * @param time says days and times
 * @param news tells what others did
 */
@Component
record WaitlistParts(
        Waitlist waitlist,
        WaitlistMatching matching,
        ClientSearch search,
        ServiceCatalogue catalogue,
        Skills skills,
        StaffDirectory staff,
        Rooms rooms,
        PracticeTime time,
        WaitlistNews news) {

    AddToWaitlistDialog.Choices choices() {
        return new AddToWaitlistDialog.Choices(catalogue.offered(), staff.clinicians(), skills.all(), this::clients);
    }

    private List<ClientRow> clients(String text, int offset, int limit) {
        String searched = text.length() > ClientSearch.LONGEST ? text.substring(0, ClientSearch.LONGEST) : text;
        return search.page(searched, offset, limit);
    }
}
