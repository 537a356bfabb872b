package org.confide.due;

import java.util.List;
import org.confide.reminder.PostOffice;

/** What the morning's mail says: numbers and the way in, nobody's name. */
final class MorningWords {

    private MorningWords() {}

    static String subject(String practice) {
        return practice.isEmpty() ? "Notes due" : "Notes due, " + practice;
    }

    static String due(int count, long overdue) {
        String notes = count == 1 ? "1 note of yours is due" : count + " notes of yours are due";
        return notes + (overdue == 0 ? "." : ", " + overdue + " of them overdue.");
    }

    static String review(int count) {
        return count == 1 ? "1 note waits for your review." : count + " notes wait for your review.";
    }

    static String text(List<String> lines, PostOffice post) {
        String way = post.address(DuePaths.NOTES_DUE);
        return String.join("\n", lines)
                + (way.isEmpty() ? "" : "\n\n" + way)
                + "\n\nThis comes at most once a day, on days on which the practice is open."
                + " Turn it off on your account page.\n";
    }
}
