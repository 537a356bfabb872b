package org.confide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.confide.database.TestDatabase;
import org.confide.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Commands as they are called, on the database of the tests. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class CommandLineTest {

    @TempDir
    Path folder;

    private static int call(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(TestDatabase.options());
        return CommandLine.run(all.toArray(String[]::new));
    }

    @Test
    void a_word_is_a_command_and_an_option_is_the_servers() {
        assertThat(CommandLine.calls(new String[] {"verify", "--heads=x"})).isTrue();
        assertThat(CommandLine.calls(new String[] {"--server.port=8081"})).isFalse();
        assertThat(CommandLine.calls(new String[0])).isFalse();
    }

    @Test
    void an_unknown_word_is_refused_and_help_lists_the_commands(CapturedOutput output) {
        assertThat(call("verfy")).isEqualTo(64);
        assertThat(output.getErr()).contains("There is no command verfy.");
        assertThat(call("help")).isZero();
        assertThat(output.getOut()).contains("verify: ", "audit-key: ");
    }

    @Test
    void the_trail_is_verified_offline_with_the_key_of_the_data_folder_or_a_public_one(CapturedOutput output)
            throws Exception {
        assertThat(call("verify")).isZero();
        assertThat(output.getOut())
                .contains("Everything is as it was sealed.", "an end that was cut off does not show");

        assertThat(call("audit-key")).isZero();
        String[] lines = output.getOut().strip().split("\n");
        assertThat(call("verify", "--public-key=" + lines[lines.length - 1])).isZero();

        Path heads =
                Files.writeString(folder.resolve("heads"), "999999999 2026-11-27T00:00:00Z " + "a".repeat(64) + "\n");
        assertThat(call("verify", "--heads=" + heads)).isEqualTo(1);
        assertThat(output.getOut()).contains("The first bad sequence number is ", "The end is cut off after row ");

        assertThat(call("verify", "--heads=" + folder.resolve("none"))).isEqualTo(2);
        assertThat(output.getErr()).contains("The heads can't be read from ");
    }
}
