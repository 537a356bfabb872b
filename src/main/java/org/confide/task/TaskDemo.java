package org.confide.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.practice.PracticeTime;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.confide.staff.StaffDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A few things people of the demo ask of each other: one late, one clinical, one done. */
@Component
@Profile("demo")
class TaskDemo implements DemoPart {

    private final TaskKeeping keeping;
    private final ClientSearch search;
    private final StaffDirectory staff;
    private final PracticeTime time;

    TaskDemo(TaskKeeping keeping, ClientSearch search, StaffDirectory staff, PracticeTime time) {
        this.keeping = keeping;
        this.search = search;
        this.staff = staff;
        this.time = time;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void build(DemoStage stage) {
        Instant now = time.now();
        LocalDate today = time.today();
        stage.at(now.minus(Duration.ofDays(4)));
        stage.as("biller", () -> ask("Send the new fee schedule to the desk", nora(), null, today.minusDays(1)));
        stage.as("clinician", () -> keeping.finish(mine("Order paper for the printer", today.minusDays(3))));
        stage.at(now);
        stage.as("frontdesk", () -> {
            ask("Call back about a later appointment", nora(), first(), today);
            ask("Check the address on the last statement", Doer.team(Role.BILLER), first(), today.plusDays(3));
        });
        stage.as("clinician", () -> {
            ask("Move the Thursday session to the quiet room", Doer.team(Role.FRONT_DESK), first(), today.plusDays(1));
            keeping.add(new NewTask(
                    "Ask about sleep before the next plan review", true, first().client(), nora(), today.plusDays(2)));
        });
    }

    private TaskId ask(String words, Doer doer, @org.jspecify.annotations.Nullable ClientRow about, LocalDate due) {
        return keeping.add(new NewTask(words, false, about == null ? null : about.client(), doer, due));
    }

    private TaskId mine(String words, LocalDate due) {
        return ask(words, nora(), null, due);
    }

    private ClientRow first() {
        List<ClientRow> found = search.find("Quintero", 1);
        return found.isEmpty() ? search.find("", 1).getFirst() : found.getFirst();
    }

    private Doer nora() {
        AccountId account = staff.clinicians().stream()
                .filter(row -> row.name().equals("Nora Whitfield"))
                .findFirst()
                .orElseThrow()
                .account();
        return Doer.person(account);
    }
}
