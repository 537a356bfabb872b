package org.confide.staff;

import java.util.List;
import java.util.Set;
import org.confide.identity.Role;

/**
 * A person of the demo practice.
 *
 * @param signInName the name typed at the door
 * @param name as colleagues know it
 * @param credentials what stands behind the name
 * @param npi an identifier whose check digit is right and that belongs to nobody
 * @param licence the kind of licence, or empty for whoever needs none
 * @param roles what the account is
 */
record DemoPerson(String signInName, String name, String credentials, String npi, String licence, Set<Role> roles) {

    static final DemoPerson ADMIN = new DemoPerson("admin", "Dana Okafor", "", "", "", Set.of(Role.PRACTICE_ADMIN));

    /** Everybody but the admin, who is there from the first start and brings the others in. */
    static final List<DemoPerson> OTHERS = List.of(
            new DemoPerson("supervisor", "Elias Brandt", "PhD", "1000000020", "PSY", Set.of(Role.SUPERVISOR)),
            new DemoPerson("clinician", "Nora Whitfield", "LCSW", "1000000012", "LCSW", Set.of(Role.CLINICIAN)),
            new DemoPerson("clinician2", "Elias Moreau", "PsyD", "1000000038", "PSY", Set.of(Role.CLINICIAN)),
            new DemoPerson("clinician3", "Amara Sorensen", "LMFT", "1000000046", "LMFT", Set.of(Role.CLINICIAN)),
            new DemoPerson("clinician4", "Tomas Lindgren", "LMHC", "1000000053", "LMHC", Set.of(Role.CLINICIAN)),
            new DemoPerson("clinician5", "Leila Haddad", "LCSW-R", "1000000061", "LCSW-R", Set.of(Role.CLINICIAN)),
            new DemoPerson("trainee", "Priya Raman", "MHC-LP", "1000000079", "", Set.of(Role.TRAINEE)),
            new DemoPerson("frontdesk", "June Dalloway", "", "", "", Set.of(Role.FRONT_DESK)),
            new DemoPerson("biller", "Marcus Feld", "", "", "", Set.of(Role.BILLER)),
            new DemoPerson("privacy", "Ruth Amsel", "", "", "", Set.of(Role.PRIVACY_OFFICER)),
            new DemoPerson("auditor", "Victor Lund", "", "", "", Set.of(Role.AUDITOR)),
            new DemoPerson(
                    "owner",
                    "Ines Castellan",
                    "LCSW-R",
                    "1000000087",
                    "LCSW-R",
                    Set.of(Role.CLINICIAN, Role.PRACTICE_ADMIN, Role.PRIVACY_OFFICER)));
}
