package org.confide.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

@ExtendWith(OutputCaptureExtension.class)
class FailureTest {

    @Test
    void missing_and_forbidden_are_the_same() {
        assertThat(List.of(new NotFound(), new AccessDeniedException("no"), new RuntimeException(new NotFound())))
                .allMatch(Failure::isNothingThere);
        assertThat(Failure.isNothingThere(new IllegalStateException())).isFalse();
    }

    @Test
    void a_lost_database_is_told_from_other_failures() {
        assertThat(Failure.isNotReachable(new CannotCreateTransactionException("x")))
                .isTrue();
        assertThat(Failure.isNotReachable(
                        new RuntimeException(new SQLNonTransientConnectionException("gone", "08000"))))
                .isTrue();
        assertThat(Failure.isNotReachable(new java.sql.SQLException("duplicate", "23000")))
                .isFalse();
        assertThat(Failure.isNotReachable(new NullPointerException())).isFalse();
    }

    @Test
    void bad_input_is_found_under_its_wrapping() {
        assertThat(Failure.badInput(new RuntimeException(new BadInput("ended", "Ended is before Started."))))
                .map(BadInput::getMessage)
                .contains("Ended is before Started.");
    }

    @Test
    void the_unforeseen_is_logged_once_under_its_reference_without_its_words(CapturedOutput output) {
        Exception failure = new IllegalStateException("Marisol said", new IllegalArgumentException("in session"));
        String sentence = Failure.unforeseen(failure);
        String reference = sentence.replaceAll(".*reference ([0-9a-f]{8})\\.", "$1");
        assertThat(reference).hasSize(8);
        assertThat(output.getAll())
                .containsOnlyOnce("Failure " + reference)
                .contains("IllegalStateException < java.lang.IllegalArgumentException")
                .contains("org.confide.shell.FailureTest")
                .doesNotContain("Marisol")
                .doesNotContain("in session");
        assertThat(sentence).doesNotContain("Marisol");
    }

    @Test
    void a_circle_of_causes_ends() {
        RuntimeException one = new RuntimeException();
        one.initCause(new RuntimeException(one));
        assertThat(Failure.isNothingThere(one)).isFalse();
    }
}
