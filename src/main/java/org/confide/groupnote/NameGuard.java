package org.confide.groupnote;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.groupnote.NameTerms.Term;
import org.confide.groupnote.NameTerms.Written;

/**
 * Finds the names of a roster in what is to go into the chart of one of them: legal, chosen and former names, short
 * forms, initials. A word that is a name of the chart's own client too is left alone, for it may well be meant.
 */
public final class NameGuard {

    private final Map<ClientId, Set<Term>> terms = new HashMap<>();
    private final Map<String, Map<Term, Set<ClientId>>> byFirstWord = new HashMap<>();

    NameGuard(Collection<KnownAs> roster) {
        for (KnownAs known : roster) {
            Set<Term> forms = terms.computeIfAbsent(known.client(), unused -> new HashSet<>());
            forms.addAll(NameTerms.of(known));
            forms.forEach(term -> byFirstWord
                    .computeIfAbsent(term.words().getFirst(), unused -> new HashMap<>())
                    .computeIfAbsent(term, unused -> new LinkedHashSet<>())
                    .add(known.client()));
        }
    }

    /**
     * Finds others' names in a text for one chart.
     *
     * @param text what is to go into the chart
     * @param chart whose it is
     * @param ordinary words that are said to be no names, as they are written
     * @return the words found, as they are written, each once, in order
     */
    public List<String> find(String text, ClientId chart, Set<String> ordinary) {
        List<Word> words = Word.in(text);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (isOwn(words.get(i), chart)) {
                continue;
            }
            for (String key : keys(words.get(i))) {
                Map<Term, Set<ClientId>> candidates = byFirstWord.getOrDefault(key, Map.of());
                for (Map.Entry<Term, Set<ClientId>> candidate : candidates.entrySet()) {
                    Term term = candidate.getKey();
                    if (!candidate.getValue().contains(chart) && matches(term, words, i, text)) {
                        Word last = words.get(i + term.words().size() - 1);
                        found.add(text.substring(words.get(i).start(), last.end()));
                    }
                }
            }
        }
        found.removeAll(ordinary);
        return List.copyOf(found);
    }

    /**
     * Finds names in a text that is to go into several charts.
     *
     * @param text what is to go into them
     * @param charts whose they are
     * @param ordinary words that are said to be no names
     * @return the words that are another's name in at least one of the charts
     */
    public List<String> find(String text, Collection<ClientId> charts, Set<String> ordinary) {
        Set<String> found = new LinkedHashSet<>();
        charts.forEach(chart -> found.addAll(find(text, chart, ordinary)));
        return List.copyOf(found);
    }

    /** A word as it is, and without the s of a plural or of a genitive that lost its apostrophe. */
    private static List<String> keys(Word word) {
        String plain = word.plain();
        return plain.length() > 3 && plain.endsWith("s")
                ? List.of(plain, plain.substring(0, plain.length() - 1))
                : List.of(plain);
    }

    private boolean isOwn(Word word, ClientId chart) {
        return terms.getOrDefault(chart, Set.of()).contains(new Term(List.of(word.plain()), Written.ANYHOW));
    }

    private static boolean matches(Term term, List<Word> words, int at, String text) {
        List<String> wanted = term.words();
        if (at + wanted.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            Word word = words.get(at + i);
            boolean same = i + 1 == wanted.size()
                    ? keys(word).contains(wanted.get(i))
                    : word.plain().equals(wanted.get(i));
            boolean near = i == 0 || isNear(text.substring(words.get(at + i - 1).end(), word.start()));
            if (!same || !near) {
                return false;
            }
        }
        Word first = words.get(at);
        return switch (term.written()) {
            case ANYHOW -> true;
            case CAPITAL -> first.startsWithCapital();
            case CAPITALS ->
                words.subList(at, at + wanted.size()).stream()
                        .allMatch(word -> word.isCapitals() && wanted.contains(word.plain()));
            case INITIAL -> first.isCapitals() && standsAlone(words, at, text);
        };
    }

    /** Within a name stand a space, a hyphen, an apostrophe or full stops, not the end of a paragraph. */
    private static boolean isNear(String between) {
        return between.length() <= 3 && between.chars().noneMatch(c -> c == '\n' || c == ',' || c == ';');
    }

    /** "J." that is not a part of "U.J." or "J.D." */
    private static boolean standsAlone(List<Word> words, int at, String text) {
        Word word = words.get(at);
        boolean stop = word.end() < text.length() && text.charAt(word.end()) == '.';
        boolean after = at + 1 < words.size()
                && words.get(at + 1).start() == word.end() + 1
                && words.get(at + 1).text().length() == 1;
        boolean before = at > 0
                && words.get(at - 1).text().length() == 1
                && words.get(at - 1).end() + 1 == word.start();
        return stop && !after && !before;
    }
}
