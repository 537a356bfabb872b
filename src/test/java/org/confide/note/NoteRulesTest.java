package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.support.As;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoteRulesTest {

    private static final SignedIn AUTHOR = As.person("Author", Role.CLINICIAN);
    private static final SignedIn OTHER = As.person("Other", Role.CLINICIAN, Role.SUPERVISOR);

    @ParameterizedTest
    @CsvSource({
        // status, clinical access, supervises the author, may read
        "DRAFT, true, true, false",
        "RETURNED, true, true, false",
        "SUBMITTED, true, false, false",
        "SUBMITTED, false, true, true",
        "SIGNED, true, false, true",
        "SIGNED, false, true, true",
        "SIGNED, false, false, false",
        "COSIGNED, true, false, true",
        "COSIGNED, false, false, false",
    })
    void who_else_reads_a_note(NoteStatus status, boolean clinical, boolean supervises, boolean reads) {
        assertThat(NoteRules.mayRead(OTHER, AUTHOR.account(), status, clinical, supervises))
                .isEqualTo(reads);
    }

    @ParameterizedTest
    @EnumSource(NoteStatus.class)
    void the_author_reads_it_wherever_it_stands(NoteStatus status) {
        assertThat(NoteRules.mayRead(AUTHOR, AUTHOR.account(), status, false, false))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_author_writes_and_only_as_clinician_or_trainee(Role role) {
        SignedIn author = new SignedIn(AccountId.next(), "a", "A", Set.of(role));
        assertThat(NoteRules.onlyTheAuthorWrites(author, author.account()))
                .isEqualTo(role == Role.CLINICIAN || role == Role.TRAINEE);
        assertThat(NoteRules.onlyTheAuthorWrites(author, AccountId.next())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(NoteStatus.class)
    void only_a_signer_adds_and_only_to_a_final_note(NoteStatus status) {
        assertThat(NoteRules.onlyASignerAmends(true, status)).isEqualTo(status.isFinal());
        assertThat(NoteRules.onlyASignerAmends(false, status)).isFalse();
    }
}
