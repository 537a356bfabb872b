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
                in(Files.readAllBytes(file)).forEach(form -> found.add(folder.relativize(file) + ": " + form));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** The forms in which bytes hold the words. They are compared as Latin-1 characters, which is searched fast. */
    public List<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return forms.entrySet().stream()
                .filter(form -> text.contains(new String(form.getValue(), StandardCharsets.ISO_8859_1)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
