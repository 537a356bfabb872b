package org.confide.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneOffset;
import java.util.UUID;
import org.confide.identity.Role;
import org.confide.identity.spi.SignInSettings;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SamplePractice;
import org.confide.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class PracticeSettingsTest {

    @Autowired
    PracticeSettings settings;

    @Autowired
    ServiceCatalogue catalogue;

    @Autowired
    Rooms rooms;

    @Autowired
    PracticeTime time;

    @Autowired
    SignInSettings door;

    @BeforeEach
    void open() {
        SamplePractice.open(settings);
    }

    @Test
    void the_practice_is_founded_once() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> SamplePractice.atTheFirstStart(() -> settings.found("Another", ZoneOffset.UTC)));
    }

    @Test
    void nobody_who_is_signed_in_founds_a_practice() {
        As.as(
                As.person("Dana", Role.PRACTICE_ADMIN),
                () -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> settings.found("Another", ZoneOffset.UTC)));
    }

    @Test
    void the_zone_and_the_name_are_read_without_a_statement() {
        time.zone();
        As.as(
                As.person("June", Role.FRONT_DESK),
                () -> assertThat(Statements.during(() -> {
                                    time.today();
                                    door.practiceName();
                                    settings.noteDue();
                                })
                                .record())
                        .isZero());
        assertThat(time.zone()).isEqualTo(SamplePractice.ZONE);
    }

    @Test
    void an_admin_changes_the_deadline_and_every_screen_follows() {
        As.as(As.person("Dana", Role.PRACTICE_ADMIN), () -> {
            Practice practice = settings.get();
            practice.expectNotesWithin(48);
            settings.save(practice);
            assertThat(settings.noteDue()).hasHours(48);
            Practice again = settings.get();
            again.expectNotesWithin(72);
            settings.save(again);
        });
    }

    @Test
    void two_admins_at_once_do_not_overwrite_each_other() {
        As.as(As.person("Dana", Role.PRACTICE_ADMIN), () -> {
            Practice mine = settings.get();
            Practice hers = settings.get();
            hers.expectNotesWithin(71);
            settings.save(hers);
            mine.expectNotesWithin(70);
            assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> settings.save(mine));
            Practice again = settings.get();
            again.expectNotesWithin(72);
            settings.save(again);
        });
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PRACTICE_ADMIN")
    void only_an_admin_changes_the_practice(Role role) {
        As.as(As.person("Somebody", role), () -> {
            Practice practice = settings.get();
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> settings.save(practice));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rooms.save(Room.named("Attic")));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(catalogue::all);
        });
    }

    @Test
    void the_usual_services_are_offered_from_the_start() {
        As.as(As.person("June", Role.FRONT_DESK), () -> {
            assertThat(catalogue.offered())
                    .extracting(OfferedService::label)
                    .contains("Individual 50", "Couple 50", "Family 50", "Group 80", "Intake 60", "Crisis 60");
            OfferedService first = catalogue.offered().getFirst();
            assertThat(catalogue.get(first.id())).isEqualTo(first);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> catalogue.get(ServiceId.next()));
        });
    }

    @Test
    void a_room_that_is_closed_stays_for_its_sessions_and_is_not_booked() {
        String name = "Room " + UUID.randomUUID().toString().substring(0, 8);
        As.as(As.person("Dana", Role.PRACTICE_ADMIN), () -> {
            Room room = Room.named(name);
            rooms.save(room);
            assertThat(rooms.all()).contains(room);
            Room edited =
                    rooms.everyRoom().stream().filter(room::equals).findFirst().orElseThrow();
            edited.use(false);
            rooms.save(edited);
            assertThat(rooms.all()).doesNotContain(room);
            assertThat(rooms.get(room.id()).name()).isEqualTo(name);
        });
    }
}
