package org.confide.groupnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.identity.PasswordProof;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleNotes;
import org.confide.support.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What writing and signing the notes of a group takes, printed; the statements of one do not grow with the others. */
@DatabaseTest
class GroupOfTwelveTest {

    private static final int MOST_A_NOTE = 22;

    @Autowired
    SampleGroup groups;

    @Autowired
    SampleNotes notes;

    @Autowired
    GroupSigning signing;

    @Test
    void a_note_takes_the_same_statements_whether_three_are_signed_or_twelve() {
        SignedIn leader = groups.leader();
        Cost three = cost(leader, 3);
        Cost twelve = cost(leader, 12);
        System.out.printf(
                "A group of twelve: opened with %d statements, saved with %d; %d notes signed with %d statements"
                        + " (%d a note) in %d ms, the password's own check apart.%n",
                twelve.opening,
                twelve.saving,
                twelve.signed,
                twelve.signing,
                twelve.signing / twelve.signed,
                twelve.millis);
        assertThat(twelve.opening).isEqualTo(three.opening).isLessThanOrEqualTo(9);
        assertThat(twelve.saving).isLessThanOrEqualTo(2);
        assertThat(twelve.ofOne).as("of one note").isEqualTo(three.ofOne).isLessThanOrEqualTo(MOST_A_NOTE);
        assertThat(twelve.signing).isLessThanOrEqualTo(12 * MOST_A_NOTE);
    }

    private record Cost(int opening, int saving, int signed, int signing, int ofOne, long millis) {}

    private Cost cost(SignedIn leader, int size) {
        List<ClientId> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(groups.member(leader, "Member" + (char) ('a' + i)));
        }
        SessionId session = groups.met(leader, members);
        GroupText text = groups.complete(groups.open(leader, session));
        groups.save(leader, session, text, 0);
        Statements opening = Statements.during(() -> groups.open(leader, session));
        Statements saving = Statements.during(() -> groups.save(leader, session, text, 1));
        PasswordProof proof = notes.proof(leader);
        int all = 0;
        List<Integer> each = new ArrayList<>();
        long revision = 2;
        long start = System.nanoTime();
        for (ClientId member : members) {
            long now = revision;
            long[] next = new long[1];
            Statements one =
                    Statements.during(() -> next[0] = As.as(leader, () -> signing.sign(session, member, now, proof))
                            .revision());
            revision = next[0];
            assertThat(one.vault()).isZero();
            all += one.record();
            each.add(one.record());
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        // The middle one: what is kept in memory for a while may be read anew in any of them.
        int ofOne = each.stream().sorted().toList().get(size / 2);
        return new Cost(opening.record(), saving.record(), members.size(), all, ofOne, millis);
    }
}
