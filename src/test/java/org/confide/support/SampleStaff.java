package org.confide.support;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.identity.Accounts;
import org.confide.identity.Role;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeSettings;
import org.confide.staff.NewLicence;
import org.confide.staff.Period;
import org.confide.staff.StaffAdministration;
import org.confide.staff.StaffQualification;
import org.springframework.stereotype.Component;

/** People who work here, made through the services as an administrator makes them. */
@Component
public class SampleStaff {

    private static final SignedIn ADMIN = As.person("Dana Okafor", Role.PRACTICE_ADMIN);

    private final Accounts accounts;
    private final StaffAdministration administration;
    private final StaffQualification qualification;
    private final PracticeSettings settings;

    public SampleStaff(
            Accounts accounts,
            StaffAdministration administration,
            StaffQualification qualification,
            PracticeSettings settings) {
        this.accounts = accounts;
        this.administration = administration;
        this.qualification = qualification;
        this.settings = settings;
    }

    /** Somebody with these roles; a clinician has a licence, a trainee a supervisor of his own. */
    public SignedIn person(String name, Role... roles) {
        SamplePractice.open(settings);
        String signInName = "u" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        AccountId id = As.as(ADMIN, () -> administration.create(signInName, name, "", ""));
        Set<Role> wanted = Set.of(roles);
        if (wanted.contains(Role.CLINICIAN)) {
            license(id, LocalDate.of(2020, 1, 1));
        }
        if (wanted.contains(Role.TRAINEE)) {
            supervise(id, person("Supervisor of " + name, Role.SUPERVISOR).account(), LocalDate.of(2020, 1, 1));
        }
        // The rules want an administrator who is somebody else; here the account is granted by one who is nobody's.
        As.as(ADMIN, () -> administration.grant(id, wanted, SampleProof.of(ADMIN)));
        return new SignedIn(id, signInName, name, wanted);
    }

    public SignedIn clinician() {
        return person("Nora Whitfield", Role.CLINICIAN);
    }

    public SignedIn trainee() {
        return person("Priya Raman", Role.TRAINEE);
    }

    public SignedIn frontDesk() {
        return person("June Dalloway", Role.FRONT_DESK);
    }

    /** An administrator who is signed in but is in no table: enough for whatever asks only for the role. */
    public SignedIn admin() {
        return ADMIN;
    }

    public void license(AccountId holder, LocalDate from) {
        As.as(
                ADMIN,
                () -> qualification.license(
                        holder,
                        new NewLicence(
                                "LCSW",
                                "0" + holder.value().toString().substring(0, 8),
                                "NY",
                                new Period(from, null))));
    }

    public void supervise(AccountId supervisee, AccountId supervisor, LocalDate from) {
        As.as(ADMIN, () -> qualification.supervise(supervisee, supervisor, new Period(from, null)));
    }

    /** The accounts themselves, as an administrator sees them. */
    public Set<Role> rolesOf(AccountId id) {
        return As.as(ADMIN, () -> accounts.get(id).roles());
    }
}
