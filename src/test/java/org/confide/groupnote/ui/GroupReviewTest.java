package org.confide.groupnote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.groupnote.GroupSigning;
import org.confide.groupnote.SampleGroup;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteStatus;
import org.confide.practice.PayerId;
import org.confide.scheduling.SessionId;
import org.confide.supervision.RelationKind;
import org.confide.supervision.ReviewLevel;
import org.confide.supervision.SupervisionTerms;
import org.confide.supervision.Terms;
import org.confide.support.As;
import org.confide.support.SampleCoverage;
import org.confide.support.SampleNotes;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group of whose notes only some are co-signed. */
@ViewTest
class GroupReviewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleGroup groups;

    @Autowired
    SampleNotes notes;

    @Autowired
    SampleCoverage coverage;

    @Autowired
    SupervisionTerms terms;

    @Test
    void what_signing_does_is_said_of_each_note_and_done_to_each() {
        SignedIn leader = staff.clinician();
        notes.password(leader);
        PayerId payer = coverage.payer("Harborline").id();
        SignedIn supervisor = staff.person("Elias Brandt", Role.SUPERVISOR);
        staff.supervise(leader.account(), supervisor.account(), LocalDate.of(2021, 1, 1));
        As.as(
                staff.admin(),
                () -> terms.agree(
                        leader.account(),
                        terms.of(leader.account()).getLast().relation(),
                        new Terms(
                                LocalDate.of(2021, 1, 1),
                                RelationKind.PRIMARY,
                                ReviewLevel.SELECTED,
                                0,
                                Set.of(),
                                Set.of(payer))));
        List<ClientId> members = groups.members(leader, "Ida", "Noor");
        coverage.cover(members.getFirst(), payer);
        SessionId session = groups.met(leader, members);

        Screens.open(leader, NotePaths.group(session));
        assertThat(_get(Button.class, spec -> spec.withText("Sign or submit all notes")))
                .isNotNull();
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(button -> button.getText().endsWith(" this note"))))
                .extracting(Button::getText)
                .containsExactlyInAnyOrder("Submit this note", "Sign this note");

        Map<ClientId, GroupSigning.Signed> signed = groups.signAll(leader, session);
        assertThat(signed.get(members.getFirst()).status()).isEqualTo(NoteStatus.SUBMITTED);
        assertThat(signed.get(members.getLast()).status()).isEqualTo(NoteStatus.SIGNED);
    }
}
