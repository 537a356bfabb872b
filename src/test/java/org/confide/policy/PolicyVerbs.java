package org.confide.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.audit.AuditFilter;
import org.confide.audit.AuditReading;
import org.confide.client.BreakGlass;
import org.confide.client.Client;
import org.confide.client.ClientAccess;
import org.confide.client.ClientCharts;
import org.confide.client.ClientProfiles;
import org.confide.client.ClientRegistration;
import org.confide.client.ClientSearch;
import org.confide.client.DischargeReason;
import org.confide.client.Discharging;
import org.confide.client.ReadingWithReason;
import org.confide.client.TreatmentTeam;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteAmending;
import org.confide.note.NoteReading;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteSigning;
import org.confide.note.NoteWriting;
import org.confide.policy.PolicyCast.Chart;
import org.confide.policy.PolicyCast.Written;
import org.confide.practice.Closure;
import org.confide.practice.Closures;
import org.confide.practice.OpeningHours;
import org.confide.practice.PracticeSettings;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.Availability;
import org.confide.scheduling.Booking;
import org.confide.scheduling.CalendarReading;
import org.confide.scheduling.Move;
import org.confide.scheduling.Repeat;
import org.confide.scheduling.SeriesBooking;
import org.confide.scheduling.SeriesChoice;
import org.confide.scheduling.SeriesEditing;
import org.confide.scheduling.SeriesRule;
import org.confide.scheduling.SeriesScope;
import org.confide.scheduling.Session;
import org.confide.scheduling.SessionAttendance;
import org.confide.scheduling.SessionBooking;
import org.confide.scheduling.SessionMoving;
import org.confide.scheduling.SessionReading;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.SlotChecking;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.WeekHours;
import org.confide.staff.StaffAdministration;
import org.confide.staff.StaffRecord;
import org.confide.support.As;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What can be done, as calls of the real services; each says whether the person got what they asked for. */
@Component
class PolicyVerbs {

    /** One thing done as the person who is signed in. */
    interface Act {
        boolean on(Chart chart, SignedIn person);
    }

    private final Map<String, Act> acts = new LinkedHashMap<>();

    PolicyVerbs(ListableBeanFactory beans, PolicyCast cast, SampleSessions sessions) {
        clients(beans);
        chart(beans);
        sessions(beans, sessions);
        series(beans, sessions);
        availability(beans);
        drafts(beans, cast);
        signed(beans, cast);
        practice(beans);
    }

    Map<String, Act> all() {
        return acts;
    }

    private void clients(ListableBeanFactory beans) {
        ClientSearch search = beans.getBean(ClientSearch.class);
        ClientRegistration registration = beans.getBean(ClientRegistration.class);
        TreatmentTeam team = beans.getBean(TreatmentTeam.class);
        does(
                "client",
                "list",
                (chart, person) -> search.find(chart.lastName(), 10).stream()
                        .anyMatch(row -> row.client().equals(chart.client())));
        does(
                "client",
                "read",
                (chart, person) -> beans.getBean(ClientCharts.class).open(chart.client()) != null);
        does(
                "client",
                "read-clinical",
                (chart, person) -> beans.getBean(ClientAccess.class).clinical(chart.client()));
        does(
                "client",
                "change",
                (chart, person) -> beans.getBean(ClientProfiles.class).toChange(chart.client()) != null);
        does("client", "register", (chart, person) -> {
            Client client = Client.toRegister();
            client.firstName("New");
            client.lastName("Arrival" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
            client.bornOn(LocalDate.of(1990, 1, 1));
            return registration.register(client, List.of()) != null;
        });
        does("client", "join-alone", (chart, person) -> {
            return unlessBad(() -> {
                team.add(chart.client(), person.account());
                return true;
            });
        });
        does("client", "break-glass", (chart, person) -> {
            beans.getBean(BreakGlass.class)
                    .open(chart.client(), "Called in as a crisis while nobody of the team is here");
            return true;
        });
    }

    private void chart(ListableBeanFactory beans) {
        does("client", "read-with-reason", (chart, person) -> {
            beans.getBean(ReadingWithReason.class).open(chart.client(), "The client asked who has read the record");
            return true;
        });
        Discharging discharging = beans.getBean(Discharging.class);
        does("client", "discharge", (chart, person) -> {
            discharging.discharge(chart.client(), LocalDate.now(SamplePractice.ZONE), DischargeReason.GOALS_MET);
            return true;
        });
        does("client", "readmit", (chart, person) -> {
            As.as(
                    chart.author(),
                    () -> discharging.discharge(
                            chart.client(), LocalDate.now(SamplePractice.ZONE), DischargeReason.NO_CONTACT));
            discharging.readmit(chart.client());
            return true;
        });
    }

    private void sessions(ListableBeanFactory beans, SampleSessions samples) {
        SessionReading reading = beans.getBean(SessionReading.class);
        does("session", "read", (chart, person) -> reading.get(chart.planned()) != null);
        does(
                "session",
                "book",
                (chart, person) -> unlessBad(() -> beans.getBean(SessionBooking.class)
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
        does("session", "move", (chart, person) -> {
            Session planned = samples.get(chart.planned());
            return unlessBad(() -> beans.getBean(SessionMoving.class)
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
        does(
                "session",
                "check-time",
                (chart, person) -> unlessBad(() -> beans.getBean(SlotChecking.class)
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
        does(
                "session",
                "read-week",
                (chart, person) -> !beans.getBean(CalendarReading.class)
                        .ofClinician(
                                chart.author().account(),
                                LocalDate.now(SamplePractice.ZONE),
                                LocalDate.now(SamplePractice.ZONE).plusDays(7))
                        .isEmpty());
        does("session", "cancel", (chart, person) -> {
            beans.getBean(SessionAttendance.class).mark(chart.planned(), SessionStatus.CANCELLED);
            return true;
        });
    }

    private void series(ListableBeanFactory beans, SampleSessions samples) {
        does(
                "series",
                "book",
                (chart, person) -> unlessBad(() -> !beans.getBean(SeriesBooking.class)
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
        does("series", "cancel", (chart, person) -> {
            beans.getBean(SeriesEditing.class).cancel(chart.planned(), SeriesScope.THIS, SessionStatus.CANCELLED);
            return true;
        });
    }

    private void availability(ListableBeanFactory beans) {
        Availability availability = beans.getBean(Availability.class);
        does(
                "availability",
                "read",
                (chart, person) -> availability.week(chart.author().account()) != null);
        does("availability", "change", (chart, person) -> {
            availability.work(chart.author().account(), WeekHours.UNKNOWN);
            return true;
        });
    }

    private void drafts(ListableBeanFactory beans, PolicyCast cast) {
        NoteWriting writing = beans.getBean(NoteWriting.class);
        NoteReading reading = beans.getBean(NoteReading.class);
        NoteReview review = beans.getBean(NoteReview.class);
        does("note-draft", "read", (chart, person) -> {
            Written draft = chart.draft();
            return got(() -> writing.open(draft.session(), draft.client())
                            .toWrite()
                            .isPresent())
                    || got(() -> reading.open(draft.session(), draft.client())
                            .toWrite()
                            .isPresent())
                    || got(() -> reading.read(draft.note()) != null)
                    || got(() -> review.open(draft.note()) != null);
        });
        does("note-draft", "write", (chart, person) -> {
            Written draft = chart.draft();
            long revision = person.equals(chart.author()) ? cast.revision(draft) : 1;
            writing.save(cast.snapshot(draft.note(), draft.session(), draft.client(), revision));
            return true;
        });
        does("note-draft", "discard", (chart, person) -> {
            writing.discard(chart.draft().note());
            return true;
        });
        does("note-draft", "sign", (chart, person) -> {
            long revision = person.equals(chart.author()) ? cast.revision(chart.draft()) : 1;
            beans.getBean(NoteSigning.class).sign(chart.draft().note(), revision, cast.proof(person));
            return true;
        });
    }

    private void signed(ListableBeanFactory beans, PolicyCast cast) {
        NoteReading reading = beans.getBean(NoteReading.class);
        NoteReview review = beans.getBean(NoteReview.class);
        does(
                "note-submitted",
                "read",
                (chart, person) -> got(() -> reading.read(chart.submitted().note()) != null)
                        || got(() -> review.open(chart.submitted().note()) != null));
        does("note-submitted", "return", (chart, person) -> {
            review.returnForChanges(chart.submitted().note(), 1, NoteSection.ASSESSMENT, "Say what speaks for it.");
            return true;
        });
        does("note-submitted", "cosign", (chart, person) -> {
            review.cosign(chart.submitted().note(), 1, cast.proof(person));
            return true;
        });
        does("note-final", "read", (chart, person) -> reading.read(chart.done().note()) != null);
        does("note-final", "amend", (chart, person) -> {
            beans.getBean(NoteAmending.class)
                    .add(chart.done().note(), "Left out", "The client came ten minutes late.", cast.proof(person));
            return true;
        });
    }

    private void practice(ListableBeanFactory beans) {
        AuditReading trail = beans.getBean(AuditReading.class);
        StaffAdministration administration = beans.getBean(StaffAdministration.class);
        PracticeSettings settings = beans.getBean(PracticeSettings.class);
        does(
                "audit",
                "read",
                (chart, person) -> !trail.rows(AuditFilter.ALL, 0, 1).isEmpty());
        does(
                "staff",
                "read",
                (chart, person) -> !beans.getBean(StaffRecord.class).people().isEmpty());
        does(
                "staff",
                "create",
                (chart, person) -> administration.create(
                                "p" + UUID.randomUUID().toString().substring(0, 18), "Newly Hired", "", "")
                        != null);
        does("staff", "make-oneself-clinician", (chart, person) -> {
            return unlessBad(() -> {
                administration.grant(person.account(), Set.of(Role.PRACTICE_ADMIN, Role.CLINICIAN));
                return true;
            });
        });
        does("practice", "read", (chart, person) -> settings.get() != null);
        does("practice", "change", (chart, person) -> {
            settings.save(As.as(person, settings::get));
            return true;
        });
        does("practice", "hours", (chart, person) -> {
            beans.getBean(OpeningHours.class).keep(WeekHours.UNKNOWN);
            return true;
        });
        does("practice", "close-day", (chart, person) -> {
            beans.getBean(Closures.class).close(new Closure(LocalDate.of(2099, 5, 5), "Painters"));
            return true;
        });
        does(
                "practice",
                "furnish",
                (chart, person) -> beans.getBean(Rooms.class).everyRoom() != null);
    }

    private void does(String object, String verb, Act act) {
        acts.put(object + "," + verb, (chart, person) -> got(() -> act.on(chart, person)));
    }

    private interface Try {
        boolean work();
    }

    /** Where a service says in a sentence that this is somebody else's to do. */
    private static boolean unlessBad(Try act) {
        try {
            return act.work();
        } catch (BadInput refused) {
            return false;
        }
    }

    /** Refused is told from failed: whatever else goes wrong is a fault of the test or the product. */
    private static boolean got(Try act) {
        try {
            return act.work();
        } catch (NotFound | AccessDeniedException refused) {
            return false;
        }
    }
}
