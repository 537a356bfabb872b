package org.confide.identity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts what a browser says of itself into words that its owner knows it by; what it says may be untrue. */
public final class BrowserWords {

    // The first that is found counts: most call themselves by the names of others too.
    private static final List<Map.Entry<String, String>> PROGRAMS = List.of(
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Edg", "Edge"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", " on Android"),
            Map.entry("iPhone", " on an iPhone"),
            Map.entry("iPad", " on an iPad"),
            Map.entry("Windows", " on Windows"),
            Map.entry("Macintosh", " on a Mac"),
            Map.entry("Linux", " on Linux"));

    private BrowserWords() {}

    /**
     * Puts it into words.
     *
     * @param userAgent what the browser sends, or null
     * @return such as "Firefox on Windows"
     */
    public static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return first(PROGRAMS, said, "A browser") + first(SYSTEMS, said, "");
    }

    private static String first(List<Map.Entry<String, String>> words, String said, String otherwise) {
        return words.stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
