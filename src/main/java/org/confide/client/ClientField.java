package org.confide.client;

import java.util.Locale;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** The text fields about a client: their names on screen and what they take. The form and the entity ask the same one. */
public enum ClientField {
    /** As on an identity document. */
    LEGAL_FIRST("legalFirst", "Legal first name", 80, true),
    /** As on an identity document. */
    LEGAL_MIDDLE("legalMiddle", "Legal middle name", 80, false),
    /** As on an identity document. */
    LEGAL_LAST("legalLast", "Legal last name", 80, true),
    /** What the client is called. */
    CHOSEN_NAME("chosenName", "Chosen name", 80, false),
    /** Names of before, found by the search. */
    FORMER_NAMES("formerNames", "Former names", 300, false),
    /** As the client says them. */
    PRONOUNS("pronouns", "Pronouns", 40, false),
    /** Such as Mobile or Work. */
    CONTACT_LABEL("contactLabel", "Label", 40, false),
    /** As it was typed. */
    PHONE("phone", "Phone", 40, true),
    /** As it was typed. */
    EMAIL("email", "E-mail", 254, true),
    /** A postal address, over several lines. */
    ADDRESS("address", "Address", 300, true),
    /** Who is called in an emergency. */
    EMERGENCY_NAME("emergencyName", "Emergency contact", 160, false),
    /** What that person is to the client. */
    EMERGENCY_RELATION("emergencyRelation", "Relation", 60, false),
    /** Where that person is reached. */
    EMERGENCY_PHONE("emergencyPhone", "Emergency phone", 40, false),
    /** Who acts for the client. */
    REPRESENTATIVE_NAME("representativeName", "Name", 160, true),
    /** The document the authority rests on. */
    REPRESENTATIVE_BASIS("representativeBasis", "Basis", 300, true),
    /** As on the insurance card. */
    MEMBER_ID("memberId", "Member ID", 40, true),
    /** As on the insurance card. */
    GROUP_NUMBER("groupNumber", "Group number", 40, false),
    /** Whom a plan insures that covers the client too. */
    INSURED_NAME("insuredName", "Insured's name", 160, true),
    /** Why the glass is broken. */
    REASON("reason", "Reason", 500, true);

    private static final int SHORTEST_REASON = 10;

    private final String key;
    private final String label;
    private final int limit;
    private final boolean required;

    ClientField(String key, String label, int limit, boolean required) {
        this.key = key;
        this.label = label;
        this.limit = limit;
        this.required = required;
    }

    /** {@return the field's name on screen} */
    public String label() {
        return label;
    }

    /** {@return the most characters it takes, counted as the browser counts them} */
    public int limit() {
        return limit;
    }

    /** {@return whether it can't be left empty} */
    public boolean required() {
        return required;
    }

    /**
     * Says what is wrong with an entry.
     *
     * @param text what was entered
     * @return a sentence for the person who entered it, or null when the entry is fine
     */
    public @Nullable String problem(String text) {
        if (text.isBlank()) {
            return required ? "Enter %s.".formatted(inSentence()) : null;
        }
        String problem = PlainText.problem(text, limit);
        if (problem != null) {
            return problem;
        }
        return switch (this) {
            case ADDRESS -> controlCharacter(text, true);
            case PHONE, EMERGENCY_PHONE -> Phone.problem(text);
            case EMAIL -> emailProblem(text);
            case MEMBER_ID, GROUP_NUMBER -> cardProblem(text);
            case REASON ->
                text.strip().length() < SHORTEST_REASON
                        ? "Say it in at least %d characters.".formatted(SHORTEST_REASON)
                        : controlCharacter(text, true);
            default -> controlCharacter(text, false);
        };
    }

    /**
     * Lets an entry through or refuses it.
     *
     * @param text what was entered
     * @return the same text
     * @throws BadInput with what is wrong
     */
    String require(String text) {
        String problem = problem(text);
        if (problem != null) {
            throw new BadInput(key, problem);
        }
        return text;
    }

    private String inSentence() {
        return this == EMAIL || this == ADDRESS
                ? "the " + label.toLowerCase(Locale.ROOT)
                : "the " + Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static @Nullable String controlCharacter(String text, boolean severalLines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && !(severalLines && (c == '\n' || c == '\r' || c == '\t'))) {
                return c == '\n' || c == '\r'
                        ? "This is one line. Take the line break out."
                        : "The text holds a control character at position %,d. Take it out.".formatted(i + 1);
            }
        }
        return null;
    }

    /** What cards show and claims carry: letters and digits without accents, with a few marks between. */
    private static @Nullable String cardProblem(String text) {
        boolean fine = text.chars()
                .allMatch(c -> c >= '0' && c <= '9'
                        || c >= 'A' && c <= 'Z'
                        || c >= 'a' && c <= 'z'
                        || " -./*".indexOf(c) >= 0);
        return fine ? null : "Letters and digits as on the card, with spaces, hyphens, dots, slashes or stars between.";
    }

    private static @Nullable String emailProblem(String text) {
        int at = text.indexOf('@');
        boolean fine = at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        return fine ? null : "This is not an e-mail address. It needs one @ with a name before and a domain after it.";
    }
}
