package org.confide.waitlist;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.confide.shared.Hours;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two of the demo's clients wait: one for a service that takes a skill, one for a morning with one clinician. */
@Component
@Profile("demo")
class WaitlistDemo implements DemoPart {

    private static final int FIRST = 11;
    private static final int SECOND = 17;

    private final Waitlist waitlist;
    private final ClientSearch search;
    private final ServiceCatalogue catalogue;
    private final StaffDirectory staff;
    private final PracticeTime time;

    WaitlistDemo(
            Waitlist waitlist,
            ClientSearch search,
            ServiceCatalogue catalogue,
            StaffDirectory staff,
            PracticeTime time) {
        this.waitlist = waitlist;
        this.search = search;
        this.catalogue = catalogue;
        this.staff = staff;
        this.time = time;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void build(DemoStage stage) {
        Instant now = time.now();
        stage.at(now.minus(Duration.ofDays(9)));
        stage.as("frontdesk", this::enter);
        stage.at(now);
    }

    private void enter() {
        List<ClientRow> clients = search.find("", ClientSearch.BOUND);
        List<OfferedService> services = catalogue.offered();
        OfferedService last = services.getLast();
        StaffRow nora = staff.clinicians().stream()
                .filter(row -> row.name().equals("Nora Whitfield"))
                .findFirst()
                .orElseThrow();
        waitlist.add(new NewWaiting(
                clients.get(FIRST % clients.size()).client(),
                last.id(),
                Set.of(),
                null,
                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                new Hours(LocalTime.of(15, 0), LocalTime.of(19, 0)),
                false,
                Urgency.SOON,
                "After school"));
        waitlist.add(new NewWaiting(
                clients.get(SECOND % clients.size()).client(),
                services.getFirst().id(),
                Set.of(nora.account()),
                null,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                true,
                Urgency.ROUTINE,
                "Can come at short notice"));
    }
}
