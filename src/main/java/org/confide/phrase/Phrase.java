package org.confide.phrase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * Words kept ready, inserted in a note by their shortcut. Names in double braces are fields: those the record knows are
 * filled in, the others are left for the author.
 */
@Entity
@Table(name = "phrase")
public class Phrase {

    /** The longest text. */
    public static final int TEXT_LIMIT = 2_000;
    /** The longest shortcut, without its dot. */
    public static final int SHORTCUT_LIMIT = 20;
    /** The most phrases of one person, and of the practice. */
    public static final int MOST = 100;

    /** Whose the practice's phrases are, since nobody has this id. */
    static final UUID PRACTICE = new UUID(0, 0);

    private static final Pattern SHORTCUT = Pattern.compile("[a-z][a-z0-9-]{1," + (SHORTCUT_LIMIT - 1) + "}");
    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}\\n]{1,40})}}");

    @Id
    private UUID id = Uuid7.next();

    @Column(updatable = false, nullable = false)
    private UUID owner = PRACTICE;

    @Column(nullable = false)
    private String shortcut = "";

    @Column(nullable = false, columnDefinition = "text")
    private String text = "";

    @Version
    private @Nullable Integer version;

    /** For Hibernate. */
    protected Phrase() {}

    private Phrase(UUID owner) {
        this.owner = owner;
    }

    /** {@return a phrase of everybody who writes here, still without words} */
    public static Phrase ofThePractice() {
        return new Phrase(PRACTICE);
    }

    /**
     * Begins a phrase of one's own.
     *
     * @param person whose
     * @return the phrase, still without words
     */
    public static Phrase of(AccountId person) {
        return new Phrase(person.value());
    }

    /** {@return its id} */
    public UUID id() {
        return id;
    }

    /** {@return what is typed behind a dot to insert it} */
    public String shortcut() {
        return shortcut;
    }

    /** {@return what it inserts} */
    public String text() {
        return text;
    }

    /** {@return whether it is for everybody who writes here} */
    public boolean isThePractices() {
        return owner.equals(PRACTICE);
    }

    /**
     * Tells whose it is.
     *
     * @param person somebody
     * @return whether it is theirs alone
     */
    public boolean isOf(AccountId person) {
        return owner.equals(person.value());
    }

    /**
     * Gives it a shortcut.
     *
     * @param typed 2 to 20 letters, digits and hyphens, a letter first; a dot before them is left out
     * @throws BadInput when it is something else
     */
    public void callBy(String typed) {
        String bare = typed.strip().toLowerCase(Locale.ROOT);
        bare = bare.startsWith(".") ? bare.substring(1) : bare;
        if (!SHORTCUT.matcher(bare).matches()) {
            throw new BadInput(
                    "shortcut",
                    "A shortcut is 2 to 20 letters, digits or hyphens and begins with a letter. Change it.");
        }
        shortcut = bare;
    }

    /**
     * Says what it inserts.
     *
     * @param words 1 to 2,000 characters
     * @throws BadInput when there are none, too many, or a brace without its partner
     */
    public void say(String words) {
        if (words.isBlank()) {
            throw new BadInput("text", "Write what the shortcut inserts.");
        }
        String rest = FIELD.matcher(words).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw new BadInput(
                    "text", "A field is written {{name}}, with at most 40 characters in it. Change the braces.");
        }
        text = PlainText.require("text", words, TEXT_LIMIT);
    }

    /** What is left to fill in of a text, in the order in which it stands there. */
    static List<String> fields(String text) {
        return FIELD.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase phrase && id.equals(phrase.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which it is, and nothing of its words. */
    @Override
    public String toString() {
        return "Phrase[" + id + "]";
    }
}
