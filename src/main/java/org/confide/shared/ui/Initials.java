package org.confide.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A person's initials in a circle, beside the name that says it. */
public final class Initials extends Span {

    /**
     * Draws initials.
     *
     * @param name the person's name, such as "Nora Whitfield" or "Nora Whitfield, LCSW"
     */
    public Initials(String name) {
        super(of(name));
        addClassName("initials");
        getElement().setAttribute("aria-hidden", "true");
    }

    static String of(String name) {
        String[] words = name.replaceFirst(",.*", "").strip().split("\\s+", -1);
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.ROOT);
    }
}
