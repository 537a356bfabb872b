package org.confide.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What looks for words has to find them, or that it finds none means nothing. */
class MarkerTest {

    private static final String WORD = "Vault-Proof-7731-abc";

    @TempDir
    Path folder;

    private Set<String> found(byte[] content) throws IOException {
        Files.write(folder.resolve("file"), content);
        return new Marker(WORD).in(folder);
    }

    private Set<String> found(String content) throws IOException {
        return found(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void it_is_found_in_every_form() throws IOException {
        assertThat(found("before " + WORD + " after")).contains("plain");
        assertThat(found(WORD.toLowerCase(Locale.ROOT))).contains("lower case").doesNotContain("plain");
        assertThat(found(("x" + WORD).getBytes(StandardCharsets.UTF_16BE))).contains("UTF-16BE");
        assertThat(found(("x" + WORD).getBytes(StandardCharsets.UTF_16LE))).contains("UTF-16LE");
        byte[] plain = WORD.getBytes(StandardCharsets.UTF_8);
        assertThat(found(HexFormat.of().formatHex(plain))).contains("hex");
        assertThat(found("0x" + HexFormat.of().withUpperCase().formatHex(plain)))
                .contains("HEX");
        for (int offset = 0; offset < 3; offset++) {
            String text = "xyz".substring(0, offset) + WORD + " and more";
            assertThat(found(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))))
                    .contains("Base64 at " + offset);
        }
        assertThat(found("Vault-Proof-7731-abd")).isEmpty();
    }

    @Test
    void it_is_found_in_what_was_compressed_and_across_the_border_of_two_pages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("something before".getBytes(StandardCharsets.UTF_8));
        try (GZIPOutputStream member = new GZIPOutputStream(out)) {
            member.write(("x".repeat(500) + WORD).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(found(out.toByteArray())).containsExactly("plain in gzip");

        byte[] pages = new byte[2 * 16_384];
        byte[] word = WORD.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(word, 0, pages, 16_384 - 8 - 5, 5);
        System.arraycopy(word, 5, pages, 16_384 + 38, word.length - 5);
        assertThat(found(pages)).containsExactly("plain across pages");
    }
}
