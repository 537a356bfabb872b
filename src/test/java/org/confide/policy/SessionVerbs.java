package org.confide.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.confide.absence.MissedChargeId;
import org.confide.absence.MissedSessions;
import org.confide.group.GroupKeeping;
import org.confide.group.GroupLeading;
import org.confide.group.GroupReading;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.practice.ServiceId;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.Availability;
import org.confide.scheduling.Booking;
import org.confide.scheduling.CalendarReading;
import org.confide.scheduling.FreeTimeSearch;
import org.confide.scheduling.FreeTimeWish;
import org.confide.scheduling.GroupId;
import org.confide.scheduling.MemberAttendance;
import org.confide.scheduling.Move;
import org.confide.scheduling.Presence;
import org.confide.scheduling.Repeat;
import org.confide.scheduling.SeriesBack;
import org.confide.scheduling.SeriesBooking;
import org.confide.scheduling.SeriesChoice;
import org.confide.scheduling.SeriesEditing;
import org.confide.scheduling.SeriesRule;
import org.confide.scheduling.SeriesScope;
import org.confide.scheduling.SeriesUndoing;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionAttendance;
import org.confide.scheduling.SessionBooking;
import org.confide.scheduling.SessionMoving;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.SlotChecking;
import org.confide.scheduling.TelehealthRooms;
import org.confide.shared.BadInput;
import org.confide.shared.Hours;
import org.confide.shared.WeekHours;
import org.confide.support.As;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be done with sessions, series and the hours they fall into. */
final class SessionVerbs {

    private SessionVerbs() {}

    static void add(ListableBeanFactory beans, SampleSessions samples, PolicyCast cast, Does does) {
        sessions(beans, samples, does);
        members(beans, does);
        groups(beans, samples, cast, does);
        series(beans, samples, cast, does);
        availability(beans, does);
    }

    private static void sessions(ListableBeanFactory beans, SampleSessions samples, Does does) {
        SessionReading reading = beans.getBean(SessionReading.class);
        does.it("session", "read", (chart, person) -> reading.get(chart.planned()) != null);
        does.it(
                "session",
                "book",
                (chart, person) -> PolicyVerbs.unlessBad(() -> beans.getBean(SessionBooking.class)
                                .book(
                                        Booking.of(
                                                        chart.author().account(),
                                                        chart.client(),
                                                        samples.service(ServiceKind.INDIVIDUAL),
                                                        LocalDate.now(SamplePractice.ZONE)
                                                                .plusDays(9)
                                                                .atTime(11, 0),
                                                        50)
                                                .overDistance(),
                                        true)
                        != null));
        does.it("session", "move", (chart, person) -> {
            Session planned = samples.get(chart.planned());
            return PolicyVerbs.unlessBad(() -> beans.getBean(SessionMoving.class)
                            .move(
                                    new Move(
                                            planned.id(),
                                            samples.version(planned.id()),
                                            LocalDate.now(SamplePractice.ZONE)
                                                    .plusDays(11)
                                                    .atTime(17, 0),
                                            50,
                                            planned.clinician(),
                                            null,
                                            true),
                                    false)
                    != null);
        });
        does.it(
                "session",
                "check-time",
                (chart, person) -> PolicyVerbs.unlessBad(() -> beans.getBean(SlotChecking.class)
                                .against(Booking.of(
                                                chart.author().account(),
                                                chart.client(),
                                                samples.service(ServiceKind.INDIVIDUAL),
                                                LocalDate.now(SamplePractice.ZONE)
                                                        .plusDays(9)
                                                        .atTime(11, 0),
                                                50)
                                        .overDistance())
                        != null));
        does.it(
                "session",
                "find-time",
                (chart, person) -> !beans.getBean(FreeTimeSearch.class)
                        .next(new FreeTimeWish(
                                samples.service(ServiceKind.INDIVIDUAL),
                                50,
                                Set.of(chart.author().account()),
                                null,
                                EnumSet.allOf(DayOfWeek.class),
                                new Hours(LocalTime.of(8, 0), LocalTime.of(20, 0)),
                                LocalDate.now(SamplePractice.ZONE).plusDays(9),
                                Set.of(),
                                true,
                                null))
                        .isEmpty());
        does.it(
                "session",
                "read-week",
                (chart, person) -> !beans.getBean(CalendarReading.class)
                        .ofClinician(
                                chart.author().account(),
                                LocalDate.now(SamplePractice.ZONE),
                                LocalDate.now(SamplePractice.ZONE).plusDays(7))
                        .isEmpty());
        does.it(
                "session",
                "read-practice-day",
                (chart, person) -> reading.dayOfPractice(LocalDate.now(SamplePractice.ZONE)) != null);
        does.it(
                "session",
                "open-unplanned",
                (chart, person) -> beans.getBean(SessionBooking.class).unplanned(chart.client()) != null);
        does.it("session", "cancel", (chart, person) -> {
            beans.getBean(SessionAttendance.class).mark(chart.planned(), SessionStatus.CANCELLED);
            return true;
        });
    }

    private static void members(ListableBeanFactory beans, Does does) {
        MemberAttendance members = beans.getBean(MemberAttendance.class);
        does.it("attendance", "read", (chart, person) -> members.of(chart.planned()) != null);
        does.it("attendance", "say", (chart, person) -> {
            members.say(chart.planned(), chart.client(), Presence.CANCELLED);
            return true;
        });
        does.it("attendance", "note-time", (chart, person) -> {
            members.arrived(chart.draft().session(), chart.client(), LocalTime.of(10, 5));
            return true;
        });
        MissedSessions missed = beans.getBean(MissedSessions.class);
        does.it("missed-session", "list", (chart, person) -> missed.of(chart.client()) != null);
        does.it("missed-session", "waive", (chart, person) -> {
            MissedChargeId charge = MissedChargeId.next();
            beans.getBean(JdbcClient.class)
                    .sql("insert into missed_charge values (:id, :session, :client, 'NO_SHOW', 75, 'USD', curdate(),"
                            + " 'OPEN', '', 0)")
                    .param("id", charge.value().toString())
                    .param("session", chart.planned().value().toString())
                    .param("client", chart.client().value().toString())
                    .update();
            missed.waive(chart.client(), charge, "Snow");
            return true;
        });
    }

    private static void groups(ListableBeanFactory beans, SampleSessions samples, PolicyCast cast, Does does) {
        GroupKeeping keeping = beans.getBean(GroupKeeping.class);
        // Asked for when it is needed: there is no practice yet when these are put together.
        Supplier<ServiceId> service = () -> samples.service(ServiceKind.GROUP);
        does.it("group", "list", (chart, person) -> {
            As.as(
                    cast.frontDesk(),
                    () -> keeping.add("Tuesday group", chart.author().account(), service.get(), 8));
            return beans.getBean(GroupReading.class).all().stream()
                    .anyMatch(row -> row.leader().equals(chart.author().account()));
        });
        does.it(
                "group",
                "add",
                (chart, person) -> keeping.add("Tuesday group", chart.author().account(), service.get(), 8) != null);
        does.it("group", "change-leader", (chart, person) -> {
            GroupId group = As.as(
                    cast.frontDesk(),
                    () -> keeping.add("Tuesday group", chart.author().account(), service.get(), 8));
            try {
                beans.getBean(GroupLeading.class).lead(group, chart.author().account(), Set.of());
            } catch (BadInput leadsItAlready) {
                return true;
            }
            return false;
        });
        does.it("group", "end", (chart, person) -> {
            GroupId group = As.as(
                    cast.frontDesk(),
                    () -> keeping.add("Tuesday group", chart.author().account(), service.get(), 8));
            beans.getBean(GroupLeading.class).end(group, LocalDate.now(SamplePractice.ZONE));
            return true;
        });
        does.it("group", "add-member", (chart, person) -> {
            GroupId group = As.as(
                    cast.frontDesk(),
                    () -> keeping.add("Tuesday group", chart.author().account(), service.get(), 8));
            keeping.join(group, chart.client(), LocalDate.now(SamplePractice.ZONE));
            return true;
        });
    }

    private static void series(ListableBeanFactory beans, SampleSessions samples, PolicyCast cast, Does does) {
        does.it(
                "series",
                "book",
                (chart, person) -> PolicyVerbs.unlessBad(() -> !beans.getBean(SeriesBooking.class)
                        .book(
                                Booking.of(
                                        chart.author().account(),
                                        chart.client(),
                                        samples.service(ServiceKind.INDIVIDUAL),
                                        LocalDate.now(SamplePractice.ZONE)
                                                .plusDays(9)
                                                .atTime(13, 0),
                                        50),
                                SeriesRule.times(Repeat.WEEKLY, 2),
                                false,
                                SeriesChoice.NONE)
                        .isEmpty()));
        does.it("series", "undo", (chart, person) -> {
            SeriesBack back = As.as(
                    cast.frontDesk(),
                    () -> beans.getBean(SeriesEditing.class)
                            .cancel(chart.planned(), SeriesScope.THIS, SessionStatus.CANCELLED));
            beans.getBean(SeriesUndoing.class).undo(back);
            return true;
        });
        does.it("series", "cancel", (chart, person) -> {
            beans.getBean(SeriesEditing.class).cancel(chart.planned(), SeriesScope.THIS, SessionStatus.CANCELLED);
            return true;
        });
    }

    private static void availability(ListableBeanFactory beans, Does does) {
        Availability availability = beans.getBean(Availability.class);
        does.it(
                "availability",
                "read",
                (chart, person) -> availability.week(chart.author().account()) != null);
        does.it("availability", "keep-telehealth-room", (chart, person) -> {
            beans.getBean(TelehealthRooms.class).keep(chart.author().account(), "https://video.example.org/room");
            return true;
        });
        does.it("availability", "change", (chart, person) -> {
            availability.work(chart.author().account(), WeekHours.UNKNOWN);
            return true;
        });
    }
}
