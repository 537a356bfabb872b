package org.confide.practice;

import org.confide.shared.BadInput;
import org.confide.shared.PlainText;

/** What a short name must be. */
final class Names {

    private Names() {}

    /** Lets a name through that is there, fits, and stays on one line; blanks around it are no part of it. */
    static String require(String field, String text, int limit, String whenEmpty) {
        String name = PlainText.require(field, text, limit).strip();
        if (name.isEmpty()) {
            throw new BadInput(field, whenEmpty);
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(field, "A name stays on one line. Take out the line breaks and tabs.");
        }
        return name;
    }
}
