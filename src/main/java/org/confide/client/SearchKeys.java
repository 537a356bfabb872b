package org.confide.client;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Turns what is recorded about a client into the values the client is found by. Names lose their case, accents and
 * punctuation, so that {@code O'Brien}, {@code o’brien} and {@code OBrien} are one; phone numbers become their digits,
 * and their last seven and four. Every search is then a prefix on an index.
 */
final class SearchKeys {

    /** The longest key; longer ones are cut, in the index and in the search alike. */
    static final int LONGEST = 64;

    private static final int LOCAL_NUMBER = 7;
    private static final int LAST_DIGITS = 4;
    private static final Map<Integer, String> WITHOUT_ACCENT_OF_ITS_OWN = Map.of(
            (int) 'ß', "ss", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'æ',
            "ae", (int) 'œ', "oe", (int) 'ı', "i", (int) 'ħ', "h");

    private SearchKeys() {}

    /**
     * Makes the keys of a client.
     *
     * @param client with names and contacts
     * @return each value once
     */
    static Collection<SearchKey> of(Client client) {
        Map<String, SearchKey> keys = new LinkedHashMap<>();
        addName(keys, SearchKey.Kind.LAST, client.legalLast());
        addName(keys, SearchKey.Kind.FIRST, client.legalFirst());
        addName(keys, SearchKey.Kind.CHOSEN, client.chosenName());
        String last = normal(client.legalLast());
        for (String first : List.of(normal(client.legalFirst()), normal(client.chosenName()))) {
            if (!first.isEmpty()) {
                add(keys, SearchKey.Kind.WHOLE, first + last);
                add(keys, SearchKey.Kind.WHOLE, last + first);
            }
        }
        addName(keys, SearchKey.Kind.MIDDLE, client.legalMiddle());
        for (String former : client.formerNames().split("[,;\n]", -1)) {
            addName(keys, SearchKey.Kind.FORMER, former);
        }
        for (Contact contact : client.contacts()) {
            if (contact.kind() == ContactKind.PHONE) {
                String digits = Phone.digits(contact.entry());
                add(keys, SearchKey.Kind.PHONE, digits);
                add(keys, SearchKey.Kind.PHONE, tail(digits, LOCAL_NUMBER));
                add(keys, SearchKey.Kind.PHONE, tail(digits, LAST_DIGITS));
            }
        }
        return List.copyOf(keys.values());
    }

    /**
     * Makes what lists are sorted by.
     *
     * @param client with names
     * @return last name, then first name, in normal form
     */
    static String sortName(Client client) {
        return cut(normal(client.legalLast())) + " " + cut(normal(client.legalFirst()));
    }

    /**
     * Splits a name into words.
     *
     * @param text a name or what was typed to find one
     * @return each word in normal form, without the empty ones
     */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[\\s,;\\-\u2010-\u2015/]+", -1)) {
            String normal = cut(normal(word));
            if (!normal.isEmpty()) {
                words.add(normal);
            }
        }
        return words;
    }

    /**
     * Brings a name into the form it is compared in.
     *
     * @param text as typed
     * @return without case, accents, spaces and punctuation; may be empty
     */
    static String normal(String text) {
        StringBuilder normal = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(SearchKeys::counts)
                .forEach(c -> {
                    String plain = WITHOUT_ACCENT_OF_ITS_OWN.get(c);
                    if (plain == null) {
                        normal.appendCodePoint(c);
                    } else {
                        normal.append(plain);
                    }
                });
        return normal.toString();
    }

    /** Cuts a key to the length of the index, never through a character. */
    static String cut(String normal) {
        return normal.codePointCount(0, normal.length()) <= LONGEST
                ? normal
                : normal.substring(0, normal.offsetByCodePoints(0, LONGEST));
    }

    private static boolean counts(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MODIFIER_SYMBOL,
                    Character.SURROGATE -> false;
            default -> c != 'ʼ' && c != 'ʻ' && c != '`';
        };
    }

    private static void addName(Map<String, SearchKey> keys, SearchKey.Kind kind, String name) {
        add(keys, kind, normal(name));
        words(name).forEach(word -> add(keys, kind, word));
    }

    private static void add(Map<String, SearchKey> keys, SearchKey.Kind kind, String value) {
        String cut = cut(value);
        if (!cut.isEmpty()) {
            keys.putIfAbsent(cut, new SearchKey(kind, cut));
        }
    }

    private static String tail(String digits, int length) {
        return digits.substring(Math.max(0, digits.length() - length));
    }
}
