package org.confide.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Looks for a word everywhere a running Confide writes: its folder, its logs, and a dump of every schema. */
final class Traces {

    private static final int PIECE = 1 << 20;

    private final RunningConfide confide;
    private final byte[] dump;

    Traces(RunningConfide confide) {
        this.confide = confide;
        this.dump = dump();
    }

    /** {@return where the word stands, and how it is written there} */
    List<String> of(String word) {
        Map<String, byte[]> forms = forms(word);
        List<String> found = new ArrayList<>();
        forms.forEach((form, bytes) -> {
            if (indexOf(dump, dump.length, bytes) >= 0) {
                found.add("the dump, " + form);
            }
        });
        for (Path file : files()) {
            found.addAll(in(file, forms));
        }
        return found;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>(List.of(confide.log()));
        try (Stream<Path> all = Files.walk(confide.home())) {
            // The programs of the server are what they were in the jar.
            all.filter(file -> Files.isRegularFile(file) && !file.toString().contains("/base-"))
                    .forEach(files::add);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return files;
    }

    private static Map<String, byte[]> forms(String word) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        for (String each : List.of(word, word.toLowerCase(Locale.ROOT))) {
            String name = each.equals(word) ? "" : "lower case ";
            byte[] plain = each.getBytes(StandardCharsets.UTF_8);
            forms.put(name + "as it is", plain);
            forms.put(name + "hex", ascii(HexFormat.of().formatHex(plain)));
            forms.put(
                    name + "upper-case hex",
                    ascii(HexFormat.of().withUpperCase().formatHex(plain)));
            for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                forms.put(name + wide, each.getBytes(wide));
            }
            for (int offset = 0; offset < 3; offset++) {
                forms.put(name + "base64 at " + offset, base64(plain, offset));
            }
        }
        return forms;
    }

    /** The characters of the encoding that come from the word alone, wherever it begins in the text. */
    private static byte[] base64(byte[] word, int offset) {
        byte[] shifted = new byte[offset + word.length];
        System.arraycopy(word, 0, shifted, offset, word.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = offset == 0 ? 0 : offset + 1;
        int last = shifted.length / 3 * 4;
        return ascii(encoded.substring(first, last));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> in(Path file, Map<String, byte[]> forms) {
        int overlap =
                forms.values().stream().mapToInt(form -> form.length).max().orElse(0);
        byte[] window = new byte[PIECE + overlap];
        List<String> found = new ArrayList<>();
        try (InputStream content = Files.newInputStream(file)) {
            int held = 0;
            int read = content.readNBytes(window, 0, PIECE);
            while (read > 0) {
                int length = held + read;
                forms.forEach((form, bytes) -> {
                    if (indexOf(window, length, bytes) >= 0) {
                        found.add(file + ", " + form);
                    }
                });
                held = Math.min(overlap, length);
                System.arraycopy(window, length - held, window, 0, held);
                read = content.readNBytes(window, held, PIECE);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return List.of();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        return found.stream().distinct().toList();
    }

    private static int indexOf(byte[] text, int length, byte[] word) {
        for (int i = 0; i <= length - word.length; i++) {
            if (text[i] == word[0] && matches(text, i, word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] text, int at, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (text[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** As a database administrator would: every schema, by the account that may read it all. */
    private byte[] dump() {
        Path mariadb = confide.home().resolve("mariadb");
        try (Stream<Path> programs = Files.walk(mariadb)) {
            Path program = programs.filter(file -> file.endsWith("bin/mariadb-dump"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No mariadb-dump below " + mariadb));
            Properties passwords = new Properties();
            try (var kept = Files.newBufferedReader(mariadb.resolve("passwords"))) {
                passwords.load(kept);
            }
            String port = Files.readAllLines(mariadb.resolve("my.cnf")).stream()
                    .filter(line -> line.startsWith("port"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElseThrow();
            ProcessBuilder dumping = new ProcessBuilder(
                            program.toString(),
                            "--no-defaults",
                            "--host=127.0.0.1",
                            "--port=" + port,
                            "--user=confide_supervisor",
                            "--all-databases",
                            "--single-transaction")
                    .redirectError(confide.log()
                            .toFile()
                            .toPath()
                            .resolveSibling("dump.log")
                            .toFile());
            dumping.environment().put("MYSQL_PWD", passwords.getProperty("confide_supervisor"));
            Process process = dumping.start();
            byte[] content = process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) {
                throw new AssertionError("mariadb-dump failed, see dump.log");
            }
            return content;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
