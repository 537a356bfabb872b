package org.confide.scheduling.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.confide.practice.PracticeTime;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.Sites;
import org.confide.practice.Skills;
import org.confide.scheduling.FreeTimeSearch;
import org.confide.staff.StaffRow;
import org.springframework.stereotype.Component;

/**
 * The services behind looking for a free time.
 *
 * @param search finds them
 * @param catalogue the services offered
 * @param skills what people are trained in
 * @param rooms the rooms
 * @param sites where they are
 * @param time says days and times
 */
@Component
record FindParts(
        FreeTimeSearch search, ServiceCatalogue catalogue, Skills skills, Rooms rooms, Sites sites, PracticeTime time) {

    /** Opens the dialog that looks for a free time. */
    void open(SerializableConsumer<Slot> book) {
        List<StaffRow> people = search.people();
        FindTimeDialog.Choices choices = new FindTimeDialog.Choices(
                catalogue.offered(), people, skills.all(), Whereabouts.all(rooms.all(), sites.all()), time.today());
        new FindTimeDialog(choices, new FreeTimeList(time::date, people, rooms.all()), search::next, book).open();
    }
}
