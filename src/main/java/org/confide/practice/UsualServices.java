package org.confide.practice;

import java.util.List;

/** What a practice offers until it says otherwise. */
final class UsualServices {

    private UsualServices() {}

    static List<OfferedService> all() {
        return List.of(
                OfferedService.of("Individual 50", 50, ServiceKind.INDIVIDUAL, true)
                        .at(10),
                OfferedService.of("Individual 60", 60, ServiceKind.INDIVIDUAL, true)
                        .at(20),
                OfferedService.of("Individual 30", 30, ServiceKind.INDIVIDUAL, true)
                        .at(30),
                OfferedService.of("Couple 50", 50, ServiceKind.COUPLE, true).at(40),
                OfferedService.of("Family 50", 50, ServiceKind.FAMILY, true).at(50),
                OfferedService.of("Group 80", 80, ServiceKind.GROUP, false).at(60),
                OfferedService.of("Intake 60", 60, ServiceKind.INTAKE, true).at(70),
                OfferedService.of("Crisis 60", 60, ServiceKind.CRISIS, true).at(80));
    }
}
