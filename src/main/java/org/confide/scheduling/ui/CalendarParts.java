package org.confide.scheduling.ui;

import org.confide.client.ClientSearch;
import org.confide.practice.PracticeTime;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceCatalogue;
import org.confide.scheduling.CalendarReading;
import org.confide.scheduling.MemberAttendance;
import org.confide.scheduling.SessionAttendance;
import org.confide.scheduling.SessionBooking;
import org.confide.scheduling.SessionMoving;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SlotChecking;
import org.confide.scheduling.TelehealthRooms;
import org.confide.scheduling.spi.CalendarTool;
import org.confide.scheduling.spi.ClientHistory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The services behind the calendar.
 *
 * @param reading reads sessions
 * @param calendar reads several days of them
 * @param booking plans them
 * @param checking says whether a time would do
 * @param moving moves them
 * @param attendance says what became of them
 * @param members says what became of them for single clients
 * @param search finds clients
 * @param catalogue the services offered
 * @param rooms the rooms
 * @param telehealth where sessions over distance are held
 * @param time says days and times
 * @param series the services behind series
 * @param finding the services behind looking for a free time
 * @param waits says who waits for a time that was given up
 * @param news tells what others did
 * @param answers tells what clients said
 * @param histories what other rooms know of who is booked
 * @param tools what other rooms let one do with it
 */
@Component
record CalendarParts(
        SessionReading reading,
        CalendarReading calendar,
        SessionBooking booking,
        SlotChecking checking,
        SessionMoving moving,
        SessionAttendance attendance,
        MemberAttendance members,
        ClientSearch search,
        ServiceCatalogue catalogue,
        Rooms rooms,
        TelehealthRooms telehealth,
        PracticeTime time,
        SeriesParts series,
        FindParts finding,
        WhoWaits waits,
        CalendarNews news,
        AnswerWords answers,
        ObjectProvider<ClientHistory> histories,
        ObjectProvider<CalendarTool> tools) {}
