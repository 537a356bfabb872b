package org.confide.staff;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.confide.identity.AccountId;
import org.confide.identity.Role;

/** What roles an account may be given, and by whom. */
final class StaffRules {

    /** Roles that open charts or answer for them: two persons are needed for each. */
    private static final Set<Role> OPEN_CHARTS =
            EnumSet.of(Role.CLINICIAN, Role.TRAINEE, Role.SUPERVISOR, Role.PRIVACY_OFFICER, Role.AUDITOR);

    /**
     * A change of roles that somebody asks for.
     *
     * @param actor who asks
     * @param person whose roles change
     * @param before the roles until now
     * @param after the roles from now on
     * @param licensed whether a licence that somebody else entered is in force today
     * @param supervised whether a relation of supervision holds today
     * @param otherAdmins how many other people could run the practice
     */
    record Grant(
            AccountId actor,
            AccountId person,
            Set<Role> before,
            Set<Role> after,
            boolean licensed,
            boolean supervised,
            long otherAdmins) {

        boolean gives(Role role) {
            return after.contains(role) && !before.contains(role);
        }
    }

    private record Rule(String name, Predicate<Grant> broken, String reason) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "NobodyOpensChartsToThemselves",
                    grant -> grant.actor().equals(grant.person())
                            && OPEN_CHARTS.stream().anyMatch(grant::gives),
                    "Nobody gives themselves a role that opens charts. Ask another practice admin."),
            new Rule(
                    "AClinicianNeedsALicence",
                    grant -> grant.gives(Role.CLINICIAN) && !grant.licensed(),
                    "A clinician needs a licence that is in force and that somebody else entered. Add the licence first."),
            new Rule(
                    "ATraineeNeedsASupervisor",
                    grant -> grant.gives(Role.TRAINEE) && !grant.supervised(),
                    "A trainee needs a supervisor from today on. Add the supervision first."),
            new Rule(
                    "SomebodyRunsThePractice",
                    grant -> grant.before().contains(Role.PRACTICE_ADMIN)
                            && !grant.after().contains(Role.PRACTICE_ADMIN)
                            && grant.otherAdmins() == 0,
                    "Somebody has to run the practice. Make another person practice admin first."));

    private StaffRules() {}

    /** {@return why the change is refused, or nothing when it is allowed} */
    static Optional<String> refusal(Grant grant) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(grant))
                .map(Rule::reason)
                .findFirst();
    }

    /** {@return why this person may not appoint that supervisor, or nothing} */
    static Optional<String> refusal(AccountId actor, AccountId supervisor, Set<Role> supervisorsRoles) {
        if (actor.equals(supervisor)) {
            return Optional.of("Nobody appoints themselves. Ask another practice admin.");
        }
        if (!supervisorsRoles.contains(Role.SUPERVISOR)) {
            return Optional.of("This person is no supervisor yet. Give them the role first.");
        }
        return Optional.empty();
    }
}
