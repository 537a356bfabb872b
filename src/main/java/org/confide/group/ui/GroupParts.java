package org.confide.group.ui;

import org.confide.client.ClientSearch;
import org.confide.group.GroupKeeping;
import org.confide.group.GroupLeading;
import org.confide.group.GroupReading;
import org.confide.practice.PracticeTime;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceCatalogue;
import org.confide.staff.StaffDirectory;
import org.springframework.stereotype.Component;

/**
 * The services behind the screen of groups.
 *
 * @param reading shows groups
 * @param keeping changes them
 * @param leading gives them to others and ends them
 * @param search finds clients
 * @param staff who may lead one
 * @param catalogue the services for groups
 * @param rooms where they may meet
 * @param time says days
 */
@Component
record GroupParts(
        GroupReading reading,
        GroupKeeping keeping,
        GroupLeading leading,
        ClientSearch search,
        StaffDirectory staff,
        ServiceCatalogue catalogue,
        Rooms rooms,
        PracticeTime time) {}
