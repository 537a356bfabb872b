package org.confide.supervision;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.PasswordProof;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.confide.staff.StaffRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo trainee's hours of supervision: months of Wednesdays, the last of which the supervisor has still to sign. */
@Component
@Profile("demo")
class LoggedHoursDemo implements DemoPart {

    private static final int WEEKS = 12;
    private static final List<String> TOPICS = List.of(
            "Formulation and goals", "Pacing of exposure", "Documentation", "Ruptures and repair", "Risk and safety");

    private final SupervisionHours hours;
    private final HoursRequired required;
    private final StaffRecord staff;
    private final CurrentUser currentUser;

    LoggedHoursDemo(SupervisionHours hours, HoursRequired required, StaffRecord staff, CurrentUser currentUser) {
        this.hours = hours;
        this.required = required;
        this.staff = staff;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public void build(DemoStage stage) {
        Map<String, AccountId> accounts = new HashMap<>();
        stage.as("admin", () -> staff.people().forEach(person -> accounts.put(person.signInName(), person.account())));
        AccountId trainee = Objects.requireNonNull(accounts.get("trainee"));
        AccountId supervisor = Objects.requireNonNull(accounts.get("supervisor"));
        stage.as(
                "admin",
                () -> required.require(
                        trainee,
                        new Requirement("LMHC, New York", 100, 50, stage.today().minusYears(1))));
        LocalDate last = stage.today().with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
        List<HoursId> entered = new ArrayList<>();
        for (int week = WEEKS; week >= 0; week--) {
            LocalDate day = last.minusWeeks(week);
            NewHours met = met(supervisor, trainee, day, week);
            stage.at(day.atTime(17, 0).atZone(stage.zone()).toInstant());
            stage.as("trainee", () -> entered.add(hours.enter(met, proof())));
            if (week > 0) {
                stage.as("supervisor", () -> hours.sign(entered.getLast(), proof()));
            }
        }
    }

    private static NewHours met(AccountId supervisor, AccountId trainee, LocalDate day, int week) {
        boolean group = week % 4 == 0;
        HoursKind alone = week % 5 == 0 ? HoursKind.LIVE : HoursKind.INDIVIDUAL;
        return new NewHours(
                supervisor,
                trainee,
                day,
                group ? 90 : 60,
                group ? HoursKind.GROUP : alone,
                TOPICS.get(week % TOPICS.size()));
    }

    private PasswordProof proof() {
        return currentUser.signInProof().orElseThrow();
    }
}
