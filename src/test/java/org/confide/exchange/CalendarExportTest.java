package org.confide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.spi.CalendarRange;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is on the screen, as files. */
@DatabaseTest
class CalendarExportTest {

    @Autowired
    CalendarExport export;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    private SignedIn june;
    private SignedIn nora;
    private LocalDate day;
    private String last;

    @BeforeEach
    void a_day_with_a_session() {
        june = staff.frontDesk();
        nora = staff.clinician();
        day = time.today().plusDays(3);
        last = SampleClients.unique("Nightingale");
        ClientId client = clients.client("=cmd|' /C calc'!A0", last, LocalDate.of(1980, 2, 2), nora);
        sessions.session(nora, client, day.atTime(10, 0));
    }

    @Test
    void a_table_holds_the_day_with_names_and_no_formula() {
        String csv = As.as(june, () -> export.csv(new CalendarRange(nora.account(), day, day.plusDays(1))));

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .startsWith(day + ",10:00 AM,10:50 AM,50,Nora Whitfield,")
                .contains("'=cmd|' /C calc'!A0 " + last)
                .endsWith(",Telehealth,Planned");
        assertThat(csv).doesNotContain(",=", "\n=");
        assertThat(stored.facts(june, "calendar.export")).isEqualTo(1);
    }

    @Test
    void a_calendar_holds_initials_and_the_clinician() {
        String calendar = As.as(june, () -> export.calendar(new CalendarRange(null, day, day.plusDays(1))));

        assertThat(calendar).contains("Nora Whitfield").doesNotContain(last);
        assertThat(stored.facts(june, "calendar.export")).isEqualTo(1);
    }

    @Test
    void it_is_for_those_who_keep_the_calendar_and_has_an_end() {
        CalendarRange own = new CalendarRange(nora.account(), day, day.plusDays(1));
        assertThatThrownBy(() -> As.as(nora, () -> export.csv(own))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.as(june, () -> export.csv(new CalendarRange(null, day, day.plusDays(63)))))
                .isInstanceOf(BadInput.class);
        assertThat(stored.facts(june, "calendar.export")).isZero();
    }
}
