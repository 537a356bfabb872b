package org.confide.practice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.identity.Role;
import org.confide.practice.Closure;
import org.confide.practice.Closures;
import org.confide.practice.MissedSessionPolicy;
import org.confide.practice.OfferedService;
import org.confide.practice.PracticePaths;
import org.confide.practice.PracticeSettings;
import org.confide.practice.PracticeTime;
import org.confide.practice.Room;
import org.confide.practice.Rooms;
import org.confide.practice.ServiceCatalogue;
import org.confide.practice.Site;
import org.confide.practice.Sites;
import org.confide.support.As;
import org.confide.support.SamplePractice;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PracticeViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    PracticeSettings settings;

    @Autowired
    Rooms rooms;

    @Autowired
    ServiceCatalogue catalogue;

    @Autowired
    Sites sites;

    @Autowired
    Closures closures;

    @Autowired
    PracticeTime time;

    @BeforeEach
    void open() {
        SamplePractice.open(settings);
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    @Test
    void an_admin_adds_a_room_and_a_service() {
        String room = "Room " + UUID.randomUUID().toString().substring(0, 8);
        String service = "Individual " + UUID.randomUUID().toString().substring(0, 8);
        Screens.open(staff.admin(), PracticePaths.PRACTICE);
        click("Add room");
        assertThat(_get(TextField.class, spec -> spec.withLabel("New room")).getErrorMessage())
                .startsWith("Give the room a name");
        _setValue(_get(TextField.class, spec -> spec.withLabel("New room")), room);
        click("Add room");
        click("Add service");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Service")), service);
        _setValue(_get(dialog, IntegerField.class, spec -> spec.withLabel("Planned minutes")), 3);
        _click(_get(dialog, Button.class, spec -> spec.withText("Add service")));
        assertThat(_get(dialog, IntegerField.class).getErrorMessage()).contains("between 5 and 480");
        _setValue(_get(dialog, IntegerField.class, spec -> spec.withLabel("Planned minutes")), 45);
        _click(_get(dialog, Button.class, spec -> spec.withText("Add service")));
        As.as(staff.admin(), () -> {
            assertThat(rooms.all()).extracting(Room::name).contains(room);
            assertThat(catalogue.offered()).extracting(OfferedService::label).contains(service);
        });
    }

    @Test
    void an_admin_says_at_which_site_a_room_is() {
        String name = "Main Street " + UUID.randomUUID().toString().substring(0, 8);
        Room room = Room.named("Room " + UUID.randomUUID().toString().substring(0, 8));
        As.as(staff.admin(), () -> rooms.save(room));
        Screens.open(staff.admin(), PracticePaths.PRACTICE);
        _setValue(_get(TextField.class, spec -> spec.withLabel("New site")), name);
        click("Add site");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Address")).getErrorMessage())
                .isEqualTo("Enter the address on one line.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Address")), "12 Main Street, Albany, NY 12207");
        click("Add site");
        As.as(staff.admin(), () -> {
            Site site = sites.all().stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            Room there =
                    rooms.everyRoom().stream().filter(room::equals).findFirst().orElseThrow();
            there.standAt(site.id());
            rooms.save(there);
            assertThat(rooms.get(room.id()).site()).isEqualTo(site.id());
        });
    }

    @Test
    void a_deadline_out_of_range_is_refused_beside_its_field() {
        Screens.open(staff.admin(), PracticePaths.PRACTICE);
        IntegerField deadline = _get(IntegerField.class, spec -> spec.withLabel("Hours until a note is due"));
        _setValue(deadline, 0);
        click("Save practice");
        assertThat(deadline.getErrorMessage()).contains("between 1 and 720 hours");
        _setValue(deadline, 72);
        click("Save practice");
        assertThat(Screens.words()).contains("Saved");
    }

    @Test
    void an_admin_agrees_on_notice_and_fees() {
        Screens.open(staff.admin(), PracticePaths.PRACTICE);
        IntegerField notice = _get(IntegerField.class, spec -> spec.withLabel("Hours of notice"));
        BigDecimalField fee = _get(BigDecimalField.class, spec -> spec.withLabel("No-show fee"));
        _setValue(fee, new BigDecimal("-5"));
        click("Save missed sessions");
        assertThat(fee.getErrorMessage()).startsWith("A fee is an amount up to 10,000");
        _setValue(notice, 48);
        _setValue(fee, new BigDecimal("75"));
        click("Save missed sessions");
        try {
            MissedSessionPolicy agreed = As.as(staff.admin(), settings::missedSessions);
            assertThat(agreed.notice()).hasHours(48);
            assertThat(agreed.noShowFee()).isEqualByComparingTo("75");
        } finally {
            _setValue(notice, 24);
            fee.clear();
            click("Save missed sessions");
        }
        assertThat(As.as(staff.admin(), settings::missedSessions)).isEqualTo(MissedSessionPolicy.USUAL);
    }

    @Test
    void an_admin_enters_closed_days_and_takes_over_the_holidays() {
        LocalDate day = LocalDate.of(time.today().getYear() + 6, 5, 6);
        int nextYear = time.today().getYear() + 1;
        List<LocalDate> before = closedIn(nextYear);
        Screens.open(staff.admin(), PracticePaths.PRACTICE);
        click("Add closed day");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Closed on")).getErrorMessage())
                .isEqualTo("Choose the day.");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Closed on")), day);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Why")), "Painters");
        click("Add closed day");
        click("Take over federal holidays of " + nextYear);
        try {
            As.as(staff.admin(), () -> {
                assertThat(closures.on(day)).contains("Painters");
                assertThat(closures.on(LocalDate.of(nextYear, 12, 25))).contains("Christmas Day");
            });
        } finally {
            // All tests share the practice.
            As.as(staff.admin(), () -> {
                closures.open(day);
                closedIn(nextYear).stream()
                        .filter(taken -> !before.contains(taken))
                        .forEach(closures::open);
            });
        }
    }

    private List<LocalDate> closedIn(int year) {
        return As.as(
                staff.admin(),
                () -> closures.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)).stream()
                        .map(Closure::day)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PRACTICE_ADMIN")
    void for_everybody_else_there_is_nothing_here(Role role) {
        try {
            Screens.open(As.person("Somebody", role), PracticePaths.PRACTICE);
        } catch (RuntimeException refused) {
            // Karibu may pass the refusal on instead of showing it.
        }
        _assertNone(TextField.class);
    }
}
