package org.confide.staff.ui;

import java.util.Comparator;
import java.util.List;
import org.confide.identity.FactorResets;
import org.confide.identity.StepUp;
import org.confide.identity.ui.ProofDialog;
import org.confide.identity.ui.Proving;
import org.confide.practice.PracticeTime;
import org.confide.practice.Skills;
import org.confide.staff.StaffAdministration;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffQualification;
import org.confide.staff.StaffRecord;
import org.confide.staff.StaffSkills;
import org.confide.staff.spi.PersonSection;
import org.springframework.stereotype.Component;

/**
 * The services behind the panel of one person.
 *
 * @param record reads
 * @param administration changes person, roles and access
 * @param qualification changes licences and supervision
 * @param stepUp asks who is at the screen before roles change
 * @param resets of second factors
 * @param skills who is trained in what
 * @param knownSkills what one can be trained in
 * @param directory names colleagues
 * @param time says dates
 * @param others the parts of other rooms
 */
@Component
record PersonPanelParts(
        StaffRecord record,
        StaffAdministration administration,
        StaffQualification qualification,
        StepUp stepUp,
        FactorResets resets,
        StaffSkills skills,
        Skills knownSkills,
        StaffDirectory directory,
        PracticeTime time,
        List<PersonSection> others) {

    /** Puts the parts of other rooms in order. */
    PersonPanelParts {
        others = others.stream()
                .sorted(Comparator.comparingInt(PersonSection::order))
                .toList();
    }

    /** Asks who is at the screen, then acts with the proof. */
    void ask(String title, String lead, ProofDialog.Act act) {
        new Proving(stepUp).ask(title, lead, act);
    }
}
