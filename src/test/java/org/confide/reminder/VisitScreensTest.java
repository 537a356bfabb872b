package org.confide.reminder;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.reminder.SampleReminders.at;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.io.IOException;
import java.util.List;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.SignedIn;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.support.As;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The client's own page, and what the front desk sees of reminders. */
@ViewTest
class VisitScreensTest {

    @Autowired
    ReminderRun run;

    @Autowired
    ReminderReading reading;

    @Autowired
    SampleReminders reminders;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleStaff staff;

    private SignedIn nora;

    @BeforeEach
    void someone_who_treats() {
        nora = staff.clinician();
        reminders.remind("48");
    }

    @Test
    void a_client_confirms_and_cancels_by_pressing() {
        String address = SampleReminders.address();
        SessionId session = reminders.session(nora, reminders.reachedAt(address), "2042-01-16T14:15");
        String path = link(address, "2042-01-15T12:00");

        UI.getCurrent().navigate(path);
        assertThat(Screens.words())
                .contains("Thursday, January 16, 2042 at 2:15 PM", "Larkspur Row Counseling")
                .doesNotContain("Quintero", "Marisol", "Whitfield", "Individual", "video");
        Screens.press("Confirm appointment");
        assertThat(Screens.words()).contains("You confirmed this appointment");

        Screens.press("Cancel appointment");
        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.PLANNED);
        Screens.press("Keep appointment");
        Screens.press("Cancel appointment");
        Screens.press("Cancel appointment");
        assertThat(sessions.get(session).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(Screens.words()).contains("This appointment is cancelled");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_front_desk_sees_a_refusal_and_sees_to_it() throws IOException {
        String address = SampleReminders.address();
        ClientId client = reminders.reachedAt(address);
        reminders.session(nora, client, "2042-02-13T14:15");
        try (ScriptedSmtp refuses = new ScriptedSmtp("RCPT", "550 5.1.1 <" + address + "> unknown")) {
            run.through(SamplePost.at(refuses.port())).run(at("2042-02-12T12:00"));
        }
        SignedIn june = staff.frontDesk();
        SeenReminder refused = As.as(
                june,
                () -> reading.unseen().stream()
                        .filter(row -> row.client().equals(client))
                        .findFirst()
                        .orElseThrow());

        Screens.open(june, ReminderPaths.REMINDERS);
        Grid<SeenReminder> grid = _get(Grid.class);
        List<SeenReminder> rows = grid.getListDataView().getItems().toList();
        assertThat(String.join(" ", _getFormattedRow(grid, rows.indexOf(refused))))
                .contains("Thu Feb 13, 2042, 2:15 PM", "there is no such address", "correct the profile")
                .doesNotContain(address);

        Screens.open(june, ClientPaths.chart(client));
        Screens.press("Show last reminders");
        assertThat(Screens.words()).contains("Reminders", "The mail server says that there is no such address");

        Screens.open(june, ReminderPaths.REMINDERS);
        Grid<SeenReminder> again = _get(Grid.class);
        Button seen = (Button) _getCellComponent(
                again, again.getListDataView().getItems().toList().indexOf(refused), "seen-to");
        _click(seen);
        assertThat(As.as(june, reading::unseen)).doesNotContain(refused);
    }

    private String link(String address, String when) {
        try (SamplePost mail = new SamplePost()) {
            run.through(mail.post()).run(at(when));
            String words = SamplePost.words(mail.messages(address).getFirst());
            int start = words.indexOf("visit/");
            return words.substring(start, start + "visit/".length() + 32);
        }
    }
}
