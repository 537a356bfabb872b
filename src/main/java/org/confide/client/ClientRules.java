package org.confide.client;

import static org.confide.identity.Role.CLINICIAN;
import static org.confide.identity.Role.FRONT_DESK;
import static org.confide.identity.Role.PRACTICE_ADMIN;
import static org.confide.identity.Role.PRIVACY_OFFICER;
import static org.confide.identity.Role.SUPERVISOR;
import static org.confide.identity.Role.TRAINEE;

import java.util.List;
import java.util.function.BiPredicate;
import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;

/**
 * Who may do what with a client: for each act a list of named grounds, any one of which is enough. A role alone opens
 * names and addresses at most; clinical content always needs a relation to the client.
 */
final class ClientRules {

    private static final Ground THE_TREATMENT_TEAM =
            new Ground("TheTreatmentTeam", (who, relation) -> relation.onTheTeam() && who.isAny(CLINICIAN, TRAINEE));
    private static final Ground THE_SUPERVISOR_OF_THE_TEAM =
            new Ground("TheSupervisorOfTheTeam", (who, relation) -> relation.supervisesTheTeam() && who.is(SUPERVISOR));
    private static final Ground WHOEVER_BROKE_THE_GLASS = new Ground(
            "WhoeverBrokeTheGlass", (who, relation) -> relation.brokeTheGlass() && who.isAny(CLINICIAN, SUPERVISOR));
    private static final Ground FRONT_DESK_AND_ADMIN =
            new Ground("FrontDeskAndAdmin", (who, relation) -> who.isAny(FRONT_DESK, PRACTICE_ADMIN));
    private static final Ground THE_PRACTICE_ADMIN =
            new Ground("ThePracticeAdmin", (who, relation) -> who.is(PRACTICE_ADMIN));
    private static final Ground THE_PRIVACY_OFFICER =
            new Ground("ThePrivacyOfficer", (who, relation) -> who.is(PRIVACY_OFFICER));
    private static final Ground THE_PRIVACY_OFFICER_WITH_A_REASON = new Ground(
            "ThePrivacyOfficerWithAReason", (who, relation) -> relation.gaveAReason() && who.is(PRIVACY_OFFICER));

    private static final List<Ground> TO_READ_CLINICAL_CONTENT =
            List.of(THE_TREATMENT_TEAM, THE_SUPERVISOR_OF_THE_TEAM, WHOEVER_BROKE_THE_GLASS);
    private static final List<Ground> TO_READ_FINAL_NOTES = List.of(THE_PRIVACY_OFFICER_WITH_A_REASON);
    private static final List<Ground> TO_OPEN = List.of(
            THE_TREATMENT_TEAM,
            THE_SUPERVISOR_OF_THE_TEAM,
            WHOEVER_BROKE_THE_GLASS,
            FRONT_DESK_AND_ADMIN,
            THE_PRIVACY_OFFICER);
    private static final List<Ground> TO_ENTER = List.of(THE_TREATMENT_TEAM);
    private static final List<Ground> TO_DISCHARGE = List.of(THE_TREATMENT_TEAM, THE_PRACTICE_ADMIN);
    private static final List<Ground> TO_CHANGE = List.of(THE_TREATMENT_TEAM, FRONT_DESK_AND_ADMIN);

    private ClientRules() {}

    /** Why somebody may. */
    private record Ground(String name, BiPredicate<SignedIn, Relation> holds) {}

    /** Names, contacts, treatment team: the chart without its clinical parts. */
    static Decision open(SignedIn who, Relation relation) {
        return any(TO_OPEN, who, relation);
    }

    /** The clinical parts of the chart. */
    static Decision clinical(SignedIn who, Relation relation) {
        return any(TO_READ_CLINICAL_CONTENT, who, relation);
    }

    /** How far into the chart: a reason given by the privacy officer reaches final notes and nothing else. */
    static Reach reach(SignedIn who, Relation relation) {
        if (clinical(who, relation).allowed()) {
            return Reach.CLINICAL;
        }
        return any(TO_READ_FINAL_NOTES, who, relation).allowed() ? Reach.FINAL_NOTES : Reach.NOTHING;
    }

    /** What is written into the chart. */
    static Decision enter(SignedIn who, Relation relation) {
        return any(TO_ENTER, who, relation);
    }

    /** Names, contacts, representatives. A broken glass only reads. */
    static Decision change(SignedIn who, Relation relation) {
        return any(TO_CHANGE, who, relation);
    }

    /** The end of an episode of care, and the next one. The front desk keeps names and times, not the course of care. */
    static Decision discharge(SignedIn who, Relation relation) {
        return any(TO_DISCHARGE, who, relation);
    }

    /** The treatment team. Access follows from it, so nobody takes it for himself: {@code NobodyJoinsAlone}. */
    static Decision addToTeam(SignedIn who, AccountId colleague, Relation relation) {
        if (who.account().equals(colleague)) {
            return new Decision.Denied(
                    "Nobody joins a treatment team alone. Somebody on the team, the front desk or the"
                            + " practice admin adds you.");
        }
        return change(who, relation);
    }

    /** A clinician or supervisor to whom the chart is closed; where it is open there is no glass to break. */
    static Decision breakTheGlass(SignedIn who, Relation relation) {
        if (!relation.known()) {
            return new Decision.Denied("NoSuchClient");
        }
        if (!who.isAny(CLINICIAN, SUPERVISOR)) {
            return new Decision.Denied("OnlyCliniciansAndSupervisorsBreakTheGlass");
        }
        return clinical(who, relation).allowed()
                ? new Decision.Denied("TheChartIsOpenAlready")
                : new Decision.Allowed("AClinicianBreaksTheGlass");
    }

    /** A privacy officer to whom the notes are closed; where they are open no reason is asked for. */
    static Decision giveAReason(SignedIn who, Relation relation) {
        if (!relation.known()) {
            return new Decision.Denied("NoSuchClient");
        }
        if (!who.is(PRIVACY_OFFICER)) {
            return new Decision.Denied("OnlyThePrivacyOfficerReadsWithAReason");
        }
        return reach(who, relation) == Reach.NOTHING
                ? new Decision.Allowed("ThePrivacyOfficerGivesAReason")
                : new Decision.Denied("TheNotesAreOpenAlready");
    }

    /** Whether clinical content is open for no better ground than a broken glass. */
    static boolean onlyThroughTheGlass(SignedIn who, Relation relation) {
        return clinical(who, relation) instanceof Decision.Allowed allowed
                && allowed.rule().equals(WHOEVER_BROKE_THE_GLASS.name());
    }

    /** Everybody's name, as a list. */
    static boolean listsEverybody(SignedIn who) {
        return who.isAny(FRONT_DESK, PRACTICE_ADMIN, PRIVACY_OFFICER);
    }

    private static Decision any(List<Ground> grounds, SignedIn who, Relation relation) {
        if (!relation.known()) {
            return new Decision.Denied("NoSuchClient");
        }
        return grounds.stream()
                .filter(ground -> ground.holds().test(who, relation))
                .findFirst()
                .<Decision>map(ground -> new Decision.Allowed(ground.name()))
                .orElseGet(() -> new Decision.Denied("NoRelationToTheClient"));
    }
}
