package org.confide.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confide.identity.AccountId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo's admin enters on the first day: licences, supervision and then the roles that rest on them. */
@Component
@Profile("demo")
class RolesDemo implements DemoPart {

    private final StaffRecord record;
    private final StaffAdministration administration;
    private final StaffQualification qualification;
    private final CurrentUser currentUser;

    RolesDemo(
            StaffRecord record,
            StaffAdministration administration,
            StaffQualification qualification,
            CurrentUser currentUser) {
        this.currentUser = currentUser;
        this.record = record;
        this.administration = administration;
        this.qualification = qualification;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void build(DemoStage stage) {
        stage.as("admin", () -> enter(stage.today()));
    }

    private void enter(LocalDate today) {
        Map<String, AccountId> accounts =
                record.people().stream().collect(Collectors.toMap(StaffPerson::signInName, StaffPerson::account));
        Function<String, AccountId> account = name -> java.util.Objects.requireNonNull(accounts.get(name));
        for (DemoPerson person : DemoPerson.OTHERS) {
            AccountId id = account.apply(person.signInName());
            administration.change(id, person.name(), person.credentials(), person.npi());
            if (!person.licence().isEmpty()) {
                String number = "0" + person.npi().substring(5);
                Period period = new Period(today.minusYears(4), today.plusYears(2));
                qualification.license(id, new NewLicence(person.licence(), number, "NY", period));
            }
            if (person.roles().contains(Role.TRAINEE)) {
                qualification.supervise(id, account.apply("supervisor"), new Period(today.minusYears(1), null));
            }
            administration.grant(id, person.roles(), currentUser.freshProof().orElseThrow());
        }
    }
}
