package org.confide.backup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.confide.backup.BackupReading;
import org.confide.backup.BackupState;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.ScreenHeader;

/** Whether there is a backup to go back to: the last good one, how old and large it is and where, and what is wrong. */
@Route(BackupView.PATH)
@PageTitle("Backup")
@RolesAllowed({"PRACTICE_ADMIN", "SYSTEM_ADMIN"})
class BackupView extends Div implements BeforeEnterObserver {

    static final String PATH = "backup";

    private static final double MEGABYTE = 1_000_000;

    private final BackupReading reading;
    private final PracticeTime time;
    private final Div warnings = new Div();
    private final Div body = new Div();

    BackupView(BackupReading reading, PracticeTime time) {
        this.reading = reading;
        this.time = time;
        addClassName("screen");
        body.addClassName("screen-body");
        add(new ScreenHeader("Backup"), warnings, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reading.state());
    }

    private void show(BackupState state) {
        warnings.removeAll();
        if (!state.key()) {
            warn("No backup is made: there is no backup key. Whoever runs this server runs the command backup-key.");
        } else if (state.overdue()) {
            warn(state.last() == null ? "There is no backup yet." : "The last good backup is older than a day.");
        }
        if (!state.clockAhead().isZero()) {
            warn("This server's clock is " + seconds(state.clockAhead())
                    + " the database's. Codes of authenticator apps may"
                    + " be refused, and times in the record are this server's. Whoever runs the two sees that both keep"
                    + " time.");
        }
        if (state.failure() != null) {
            warn("The last try failed. " + state.failure());
        }
        body.removeAll();
        body.add(facts(state), limits());
    }

    private Facts facts(BackupState state) {
        Instant last = state.last();
        Facts facts = new Facts();
        if (last == null) {
            facts.fact("Last good backup", "None");
        } else {
            facts.fact("Last good backup", time.dateTime(last))
                    .fact("Age", age(Duration.between(last, time.now())))
                    .fact("Size", size(state.size()));
        }
        return facts.fact("Kept", state.count() + (state.count() == 1 ? " backup" : " backups"))
                .fact("Where", state.folder());
    }

    private static Paragraph limits() {
        Paragraph limits =
                new Paragraph("One is made each night at 2 AM. Only the private backup key opens it, and that is not"
                        + " on this server. The files in the folder keys are in no backup: without the vault's key file no"
                        + " psychotherapy note opens after a restore.");
        limits.addClassNames("small", "sub");
        return limits;
    }

    private void warn(String sentence) {
        Div banner = new Div(sentence);
        banner.addClassName("banner");
        banner.getElement().setAttribute("role", "alert");
        warnings.add(banner);
    }

    private static String age(Duration age) {
        long hours = age.toHours();
        if (hours < 1) {
            return "Less than an hour";
        }
        if (hours < 48) {
            return hours == 1 ? "1 hour" : hours + " hours";
        }
        return age.toDays() + " days";
    }

    private static String seconds(Duration ahead) {
        return ahead.abs().toSeconds() + " seconds " + (ahead.isNegative() ? "behind" : "ahead of");
    }

    private static String size(long bytes) {
        return String.format(Locale.US, "%.1f MB", Math.max(0.1, bytes / MEGABYTE));
    }
}
