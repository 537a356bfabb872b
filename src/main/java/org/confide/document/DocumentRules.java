package org.confide.document;

import static org.confide.identity.Role.FRONT_DESK;
import static org.confide.identity.Role.PRACTICE_ADMIN;
import static org.confide.identity.Role.PRIVACY_OFFICER;

import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;

/**
 * Who may do what with a document. Papers of the practice are open to everybody to whom the chart is; what tells of the
 * treatment to those who read clinical content. The front desk scans both, since it is handed both, and opens the first.
 */
final class DocumentRules {

    private DocumentRules() {}

    static boolean whoeverOpensTheChartReadsItsPapers(DocumentKind kind, boolean clinical) {
        return clinical || !kind.clinical();
    }

    static boolean theDeskAndTheTreatmentTeamFile(SignedIn who, boolean enters) {
        return enters || who.isAny(FRONT_DESK, PRACTICE_ADMIN);
    }

    static boolean whoeverFiledItOrAnswersForTheRecordMarksItErroneous(SignedIn who, AccountId filedBy) {
        return filedBy.equals(who.account()) || who.is(PRIVACY_OFFICER);
    }
}
