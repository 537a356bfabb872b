package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import java.time.LocalDateTime;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two who have the same session open to change it. */
@DatabaseTest
class SeriesChangedMeanwhileTest {

    @Autowired
    SeriesEditing editing;

    @Autowired
    Sessions rows;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    @Test
    void the_second_is_told_and_overwrites_nothing() {
        sessions.service(ServiceKind.INDIVIDUAL);
        SignedIn nora = staff.clinician();
        SignedIn frontDesk = staff.frontDesk();
        LocalDateTime nine = time.today().plusDays(610).atTime(9, 0);
        SessionId id = sessions.session(nora, clients.client(nora), nine);
        long shown = rows.findById(id).orElseThrow().version();
        change(frontDesk, id, new SeriesChange(shown, nine.plusHours(1), 50, nora.account(), null, true, null));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> change(
                        nora, id, new SeriesChange(shown, nine.plusHours(5), 50, nora.account(), null, true, null)));
        assertThat(time.local(rows.findById(id).orElseThrow().start())).isEqualTo(nine.plusHours(1));
    }

    private void change(SignedIn person, SessionId id, SeriesChange wanted) {
        as(person, () -> editing.change(id, SeriesScope.THIS, wanted, SeriesChoice.NONE));
    }
}
