package org.confide.client;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a client, taken apart: beginnings of names, dates of birth, a year, digits of a phone or
 * chart number. A run of digits may be several of these at once.
 *
 * @param names beginnings of names in normal form; all must match
 * @param whole the names in a row, for somebody who typed first and last name
 * @param births the dates it may mean
 * @param year a year of birth, or null
 * @param digits the beginning of a phone number, or a chart number, or empty
 */
record SearchText(
        List<String> names,
        String whole,
        Set<LocalDate> births,
        @Nullable Integer year,
        String digits) {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,4})([/.\\-])(\\d{1,2})\\2(\\d{1,4})(?!\\d)");
    private static final int FIRST_YEAR = 1880;
    private static final int MOST_NAMES = 6;

    /**
     * Takes a text apart.
     *
     * @param text what was typed
     * @param today the practice's day, the latest a birth may be
     * @return its parts; nothing in it when there is nothing to search by
     */
    static SearchText of(String text, LocalDate today) {
        Set<LocalDate> births = new LinkedHashSet<>();
        String rest = takeDates(text, today, births);
        List<String> names = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (String word : SearchKeys.words(rest.replaceAll("[()+]", " "))) {
            (word.chars().allMatch(c -> c >= '0' && c <= '9') ? figures : names).add(word);
        }
        Integer year = null;
        if (names.isEmpty()) {
            String run = withoutCountry(String.join("", figures));
            births.addAll(compactDates(run, today));
            return new SearchText(List.of(), "", births, births.isEmpty() ? yearIn(run, today) : null, run);
        }
        StringBuilder digits = new StringBuilder();
        for (String figure : figures) {
            Set<LocalDate> dates = compactDates(figure, today);
            if (year == null && yearIn(figure, today) != null) {
                year = yearIn(figure, today);
            } else if (!dates.isEmpty()) {
                births.addAll(dates);
            } else {
                digits.append(figure);
            }
        }
        List<String> some = names.subList(0, Math.min(names.size(), MOST_NAMES));
        return new SearchText(
                List.copyOf(some),
                SearchKeys.cut(String.join("", some)),
                births,
                year,
                withoutCountry(digits.toString()));
    }

    /** {@return whether there is nothing to search by} */
    boolean isEmpty() {
        return names.isEmpty() && births.isEmpty() && year == null && digits.isEmpty();
    }

    private static String takeDates(String text, LocalDate today, Set<LocalDate> births) {
        Matcher matcher = DATE.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            int third = Integer.parseInt(matcher.group(4));
            int before = births.size();
            if (matcher.group(1).length() == 4) {
                addDate(births, first, second, third, today);
            } else if (matcher.group(4).length() == 4) {
                addDate(births, third, first, second, today);
            } else if (matcher.group(4).length() == 2) {
                addDate(births, 2000 + third, first, second, today);
                addDate(births, 1900 + third, first, second, today);
            }
            matcher.appendReplacement(rest, births.size() > before ? " " : "$0");
        }
        return matcher.appendTail(rest).toString();
    }

    /** Month, day and year without a separator, where a leading zero may be missing: 4121984. */
    private static Set<LocalDate> compactDates(String digits, LocalDate today) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        if (digits.length() >= 6 && digits.length() <= 8) {
            int year = Integer.parseInt(digits.substring(digits.length() - 4));
            String monthAndDay = digits.substring(0, digits.length() - 4);
            for (int split = 1; split < monthAndDay.length(); split++) {
                if (split <= 2 && monthAndDay.length() - split <= 2) {
                    addDate(
                            dates,
                            year,
                            Integer.parseInt(monthAndDay.substring(0, split)),
                            Integer.parseInt(monthAndDay.substring(split)),
                            today);
                }
            }
        }
        return dates;
    }

    private static void addDate(Set<LocalDate> dates, int year, int month, int day, LocalDate today) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            if (year >= FIRST_YEAR && !date.isAfter(today)) {
                dates.add(date);
            }
        } catch (DateTimeException notADate) {
            // Digits that are no date may still be a phone number.
        }
    }

    private static @Nullable Integer yearIn(String figure, LocalDate today) {
        if (figure.length() != 4) {
            return null;
        }
        int year = Integer.parseInt(figure);
        return year >= FIRST_YEAR && year <= today.getYear() ? year : null;
    }

    private static String withoutCountry(String digits) {
        return digits.length() == 11 && digits.charAt(0) == '1' ? digits.substring(1) : SearchKeys.cut(digits);
    }
}
