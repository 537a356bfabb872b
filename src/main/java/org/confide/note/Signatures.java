package org.confide.note;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.confide.identity.AccountId;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.identity.WrongPassword;
import org.confide.note.NoteSignature.Capacity;
import org.confide.practice.PracticeSettings;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.springframework.stereotype.Component;

/** Makes signatures: whose they are, as what, whether in time. */
@Component
class Signatures {

    private final StaffDirectory staff;
    private final PracticeSettings practice;

    Signatures(StaffDirectory staff, PracticeSettings practice) {
        this.staff = staff;
        this.practice = practice;
    }

    /** Signs a version at a moment. */
    NoteSignature sign(NoteVersion version, PasswordProof proof, SignedIn person, Capacity as, Instant now) {
        if (!proof.countsFor(person.account())) {
            throw new WrongPassword();
        }
        return new NoteSignature(
                version.note(),
                version.number(),
                version.sha256(),
                proof,
                nameOf(person),
                as,
                now,
                isLate(version.content(), now));
    }

    /** A person's name and credentials as they stand under a text today. */
    String nameOf(SignedIn person) {
        Map<AccountId, StaffRow> known = staff.named(List.of(person.account()));
        StaffRow row = known.get(person.account());
        return row == null ? person.name() : row.signature();
    }

    private boolean isLate(FrozenNote content, Instant now) {
        DocumentedTime time = content.content().time();
        Instant over = time.ended() == null ? time.started() : time.ended();
        return over != null && now.isAfter(over.plus(practice.noteDue()));
    }
}
