package org.confide.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A word that was written into notes, and every form in which it may lie in a file. */
final class Marker {

    private static final int WINDOW = 1 << 26;
    private static final int OVERLAP = 1 << 12;
    private static final int PAGE = 16_384;
    private static final int PAGE_HEAD = 38;
    private static final int PAGE_END = 8;
    private static final int LARGEST_MEMBER = 1 << 24;
    private static final String GZIP = "\u001f\u008b\b";

    private final Map<String, String> forms = new LinkedHashMap<>();

    Marker(String word) {
        byte[] plain = word.getBytes(StandardCharsets.UTF_8);
        forms.put("plain", latin(plain));
        forms.put("lower case", latin(word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        forms.put("UTF-16BE", latin(word.getBytes(StandardCharsets.UTF_16BE)));
        forms.put("UTF-16LE", latin(word.getBytes(StandardCharsets.UTF_16LE)));
        forms.put("hex", HexFormat.of().formatHex(plain));
        forms.put("HEX", HexFormat.of().withUpperCase().formatHex(plain));
        for (int offset = 0; offset < 3; offset++) {
            forms.put("Base64 at " + offset, base64(plain, offset));
        }
    }

    /** What stands beside the word changes the first and the last of its characters; they are left out. */
    private static String base64(byte[] plain, int offset) {
        byte[] moved = new byte[offset + plain.length];
        System.arraycopy(plain, 0, moved, offset, plain.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(moved);
        return text.substring(offset == 0 ? 0 : offset + 1, text.length() - 2);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** {@return the forms that lie in a file, or in the files of a folder} */
    Set<String> in(Path place) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    read(content, found);
                }
            }
        }
        return found;
    }

    /** A window overlaps the one before by more than any form is long. */
    private void read(InputStream content, Set<String> found) throws IOException {
        byte[] before = new byte[0];
        byte[] next = content.readNBytes(WINDOW);
        while (next.length > 0) {
            byte[] window = new byte[before.length + next.length];
            System.arraycopy(before, 0, window, 0, before.length);
            System.arraycopy(next, 0, window, before.length, next.length);
            look(latin(window), "", found);
            look(latin(withoutPages(next)), " across pages", found);
            members(window, found);
            int kept = Math.min(OVERLAP, next.length);
            before = Arrays.copyOfRange(next, next.length - kept, next.length);
            next = content.readNBytes(WINDOW);
        }
    }

    private void look(String text, String how, Set<String> found) {
        forms.forEach((form, wanted) -> {
            if (text.contains(wanted)) {
                found.add(form + how);
            }
        });
    }

    /** A long text goes on in the body of another page of the database; a window holds whole pages. */
    private static byte[] withoutPages(byte[] window) {
        byte[] bodies = new byte[window.length];
        int length = 0;
        for (int page = 0; page < window.length; page += PAGE) {
            int from = page + PAGE_HEAD;
            int until = Math.min(page + PAGE, window.length) - PAGE_END;
            if (until > from) {
                System.arraycopy(window, from, bodies, length, until - from);
                length += until - from;
            }
        }
        return Arrays.copyOf(bodies, length);
    }

    /** What was compressed on the way, wherever it begins. */
    private void members(byte[] window, Set<String> found) {
        String text = latin(window);
        for (int at = text.indexOf(GZIP); at >= 0; at = text.indexOf(GZIP, at + 1)) {
            try (InputStream member = new GZIPInputStream(new ByteArrayInputStream(window, at, window.length - at))) {
                look(latin(member.readNBytes(LARGEST_MEMBER)), " in gzip", found);
            } catch (IOException something) {
                // Three bytes that only look like a beginning.
            }
        }
    }
}
