package org.confide.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a column of an imported file can hold, recognised by its heading. */
public enum ImportColumn {
    /** The first name as on an identity document. */
    FIRST("Legal first name", "first name, firstname, first, given name, legal first"),
    /** The last name as on an identity document. */
    LAST("Legal last name", "last name, lastname, last, surname, family name, legal last"),
    /** The middle name. */
    MIDDLE("Legal middle name", "middle name, middlename, middle, legal middle"),
    /** What the client is called. */
    CHOSEN("Chosen name", "preferred name, nickname, goes by"),
    /** The date of birth. */
    BORN("Date of birth", "dob, birth date, birthdate, birthday, born"),
    /** The pronouns. */
    PRONOUNS("Pronouns", ""),
    /** A telephone number. */
    PHONE("Phone", "mobile, mobile phone, cell, cell phone, telephone, phone number"),
    /** Whether texts may be sent to it. */
    MAY_TEXT("May text", "text ok, texts, sms, sms ok"),
    /** Whether a voicemail may be left there. */
    MAY_VOICEMAIL("May leave voicemail", "voicemail, voicemail ok, may voicemail"),
    /** An e-mail address. */
    EMAIL("E-mail", "email, email address, e-mail address"),
    /** Whether it may be written to. */
    MAY_MAIL("May e-mail", "may email, email ok, e-mail ok"),
    /** A postal address. */
    ADDRESS("Address", "mailing address, postal address, street address");

    /** Without these nobody can be registered. */
    static final Set<ImportColumn> NEEDED = Set.of(FIRST, LAST, BORN);

    private final String label;
    /** Other headings, separated by commas. */
    private final String others;

    ImportColumn(String label, String others) {
        this.label = label;
        this.others = others;
    }

    /** {@return its name on screen, which is a heading it is recognised by} */
    public String label() {
        return label;
    }

    /** Finds which column of a file holds what; of two with the same meaning the first counts. */
    static Map<ImportColumn, Integer> recognised(List<String> head) {
        Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
        for (int i = 0; i < head.size(); i++) {
            String heading = normal(head.get(i));
            if (heading.isEmpty()) {
                continue;
            }
            for (ImportColumn column : values()) {
                if (column.isHeaded(heading)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        return columns;
    }

    private boolean isHeaded(String heading) {
        return normal(label).equals(heading) || List.of(others.split(", ", -1)).contains(heading);
    }

    private static String normal(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_*:?]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
