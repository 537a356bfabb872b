package org.confide.groupnote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms in which somebody's name may stand in a text: in whole, in parts, run together, short, as initials. */
final class NameTerms {

    /** How a form must be written to be one. */
    enum Written {
        /** In whatever case. */
        ANYHOW,
        /** With a capital letter, since short forms are often words too. */
        CAPITAL,
        /** In capitals throughout. */
        CAPITALS,
        /** A capital letter before a full stop. */
        INITIAL
    }

    /**
     * A form.
     *
     * @param words its words, as {@link Word#plain} has them
     * @param written how
     */
    record Term(List<String> words, Written written) {}

    /** Words in names that are no names by themselves. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "la", "las", "le", "les", "los", "el", "al", "van",
            "von", "der", "den", "ten", "ter", "y", "e", "bin", "ibn", "ben", "af", "av", "zu", "zur", "jr", "sr", "ii",
            "iii", "iv", "the", "of", "st");

    private static final Map<String, List<String>> SHORT = shortForms();

    private NameTerms() {}

    /** Every form of what somebody is known as. */
    static Set<Term> of(KnownAs known) {
        Set<Term> terms = new LinkedHashSet<>();
        for (String given : given(known)) {
            name(given, terms);
            shortOf(given, terms);
        }
        name(known.last(), terms);
        formerOf(known).forEach(former -> {
            name(former, terms);
            shortOf(former, terms);
        });
        List<String> last = plain(known.last());
        for (String given : given(known)) {
            together(plain(given), last, terms);
            initials(firsts(given), firsts(known.middle()), firsts(known.last()), terms);
        }
        return terms;
    }

    private static List<String> given(KnownAs known) {
        List<String> given = new ArrayList<>(List.of(known.first(), known.middle(), known.chosen()));
        given.removeIf(String::isBlank);
        return given;
    }

    private static List<String> formerOf(KnownAs known) {
        return List.of(known.former().split(",", -1)).stream()
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** A name in whole, run together, each part of it, and each of its words that is a name by itself. */
    private static void name(String name, Set<Term> terms) {
        List<String> words = plain(name);
        if (words.isEmpty()) {
            return;
        }
        whole(words, terms);
        parts(name).forEach(part -> whole(part, terms));
        for (String word : words) {
            boolean letter = word.length() == 1 && word.charAt(0) < 128;
            if (words.size() == 1 && !letter || word.length() > 1 && !PARTICLES.contains(word)) {
                terms.add(new Term(List.of(word), Written.ANYHOW));
            }
        }
    }

    private static void whole(List<String> words, Set<Term> terms) {
        if (words.size() > 1) {
            terms.add(new Term(words, Written.ANYHOW));
            terms.add(new Term(List.of(String.join("", words)), Written.ANYHOW));
        }
    }

    private static void shortOf(String name, Set<Term> terms) {
        plain(name)
                .forEach(word -> SHORT.getOrDefault(word, List.of())
                        .forEach(nick -> terms.add(new Term(List.of(nick), Written.CAPITAL))));
    }

    private static void together(List<String> given, List<String> last, Set<Term> terms) {
        if (!given.isEmpty() && !last.isEmpty()) {
            terms.add(new Term(List.of(String.join("", given) + String.join("", last)), Written.ANYHOW));
            terms.add(new Term(List.of(String.join("", last) + String.join("", given)), Written.ANYHOW));
            // "Maria Q" and "mquintero".
            terms.add(new Term(List.of(given.getFirst().charAt(0) + String.join("", last)), Written.ANYHOW));
        }
    }

    private static void initials(List<String> given, List<String> middle, List<String> last, Set<Term> terms) {
        if (given.isEmpty() || last.isEmpty()) {
            return;
        }
        String first = initial(given.getFirst());
        terms.add(new Term(List.of(first), Written.INITIAL));
        for (String name : last) {
            if (last.size() > 1 && PARTICLES.contains(name)) {
                continue;
            }
            run(List.of(first, initial(name)), terms);
            if (!middle.isEmpty()) {
                run(List.of(first, initial(middle.getFirst()), initial(name)), terms);
            }
            if (given.size() > 1) {
                run(List.of(first, initial(given.get(1)), initial(name)), terms);
            }
        }
        if (last.size() > 1) {
            List<String> all = new ArrayList<>(List.of(first));
            last.forEach(name -> all.add(initial(name)));
            run(all, terms);
        }
    }

    /** "MQ" and "M.Q." */
    private static void run(List<String> letters, Set<Term> terms) {
        terms.add(new Term(List.of(String.join("", letters)), Written.CAPITALS));
        terms.add(new Term(letters, Written.CAPITALS));
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    /** What stands between spaces and hyphens: O'Brien is one part of two words. */
    private static List<List<String>> parts(String name) {
        return List.of(name.split("[\\s\\-\u2010-\u2015]+", -1)).stream()
                .map(NameTerms::plain)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> firsts(String name) {
        return parts(name).stream().map(List::getFirst).toList();
    }

    private static List<String> plain(String name) {
        return Word.in(name).stream().map(Word::plain).toList();
    }

    private static Map<String, List<String>> shortForms() {
        Map<String, List<String>> forms = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NameTerms.class.getResourceAsStream("/data/nicknames.txt")),
                StandardCharsets.UTF_8))) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    List<String> words = plain(line);
                    forms.put(words.getFirst(), words.subList(1, words.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
