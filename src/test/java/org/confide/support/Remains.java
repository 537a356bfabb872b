package org.confide.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for words in files in every form in which they may have been left there. */
public final class Remains {

    private final Map<String, byte[]> forms = new LinkedHashMap<>();

    public Remains(String words) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        forms.put("plain", plain);
        forms.put("lower case", words.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        forms.put("UTF-16, big end first", words.getBytes(StandardCharsets.UTF_16BE));
        forms.put("UTF-16, little end first", words.getBytes(StandardCharsets.UTF_16LE));
        forms.put("hex", ascii(HexFormat.of().formatHex(plain)));
        forms.put("HEX", ascii(HexFormat.of().withUpperCase().formatHex(plain)));
        for (int offset = 0; offset < 3; offset++) {
            byte[] moved = new byte[offset + plain.length];
            System.arraycopy(plain, 0, moved, offset, plain.length);
            String text = Base64.getEncoder().withoutPadding().encodeToString(moved);
            // What stands beside the words changes the first and the last of these characters.
            int first = offset == 0 ? 0 : offset + 1;
            forms.put("Base64 at " + offset, ascii(text.substring(first, text.length() - 2)));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The files under a folder that hold the words, with the form. */
    public List<String> under(Path folder) {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                forms.forEach((form, wanted) -> {
                    if (holds(bytes, wanted)) {
                        found.add(folder.relativize(file) + ": " + form);
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Bytes are compared as Latin-1 characters, for which the machine searches fast. */
    private static boolean holds(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
