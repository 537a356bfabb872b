package org.confide.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Objects;
import org.confide.audit.SealState;
import org.confide.audit.TrailCheck;
import org.confide.practice.PracticeTime;
import org.jspecify.annotations.Nullable;

/** How far the trail is protected, where its heads are, and what the last look gave. */
class SealNote extends Div {

    private final PracticeTime time;

    SealNote(PracticeTime time) {
        this.time = time;
        addClassName("seal-note");
    }

    void show(SealState state) {
        removeAll();
        add(line(sealed(state)), line(outside(state)), check(state.lastCheck()));
    }

    private String sealed(SealState state) {
        Instant last = state.lastBatch();
        if (last == null) {
            return "Nothing is sealed yet: no row is protected against whoever runs the database.";
        }
        return "Last sealed " + time.dateTime(last) + "."
                + (state.unprotected() ? " Younger rows are not protected yet." : " No row is younger.");
    }

    private String outside(SealState state) {
        Instant last = state.lastOutside();
        if (!state.outside()) {
            return "No copy of the seals is kept outside the database, so its end could be cut off unnoticed. Whoever runs"
                    + " this server sets confide.audit.heads-file.";
        }
        return last == null
                ? "No copy of a seal has gone outside yet."
                : "The last copy outside is of the seal of " + time.dateTime(last) + ".";
    }

    private Paragraph check(@Nullable TrailCheck check) {
        if (check == null) {
            return line("Nobody has verified it yet; that is done each night.");
        }
        if (check.findings() == 0) {
            return line("Verified " + time.dateTime(check.at()) + ": " + "every row is as it was sealed.");
        }
        Paragraph wrong = line("Verified " + time.dateTime(check.at()) + ": something is wrong. "
                + Objects.requireNonNullElse(check.sentence(), "")
                + (check.findings() > 1 ? " There is more: whoever runs this server runs the command verify." : ""));
        wrong.addClassName("banner");
        wrong.getElement().setAttribute("role", "alert");
        return wrong;
    }

    private static Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("small", "sub");
        return line;
    }
}
