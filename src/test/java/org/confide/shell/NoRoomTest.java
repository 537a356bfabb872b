package org.confide.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.LocationChangeEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.Command;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.confide.identity.CurrentUser;
import org.confide.shared.NoRoom;
import org.confide.shared.ui.Autosave;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people read when the disk under the record is nearly full. */
@ViewTest
class NoRoomTest {

    private static final DataAccessResourceFailureException NEARLY_FULL =
            new DataAccessResourceFailureException("insert", new NoRoom());

    @Autowired
    SampleStaff staff;

    @Autowired
    Places places;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    FindClient findClient;

    @Autowired
    PersonMenu.Maker personMenu;

    private Optional<String> trouble = Optional.of(NoRoom.REFUSED);

    @Test
    void it_stands_over_every_screen_until_there_is_room() {
        Screens.signIn(staff.clinician());
        MainLayout layout = new MainLayout(places, currentUser, findClient, personMenu, () -> trouble);
        UI.getCurrent().add(layout);
        layout.afterNavigation(navigation());
        assertThat(layout.getElement().getOuterHTML())
                .contains("role=\"alert\"")
                .contains("so nothing new is stored. What was saved is safe and can be read.");
        trouble = Optional.empty();
        layout.afterNavigation(navigation());
        assertThat(layout.getElement().getOuterHTML()).doesNotContain("nothing new is stored");
    }

    @Test
    void whoever_is_at_the_door_is_told_nothing_of_the_machine() {
        SecurityContextHolder.clearContext();
        MainLayout alone = new MainLayout(places, currentUser, findClient, personMenu, () -> trouble);
        UI.getCurrent().add(alone);
        alone.afterNavigation(navigation());
        assertThat(alone.getElement().getOuterHTML()).doesNotContain("nothing new is stored");
    }

    @Test
    void a_screen_says_why_it_stored_nothing() {
        assertThat(Failure.isNotReachable(NEARLY_FULL)).isTrue();
        assertThat(Failure.notReachable(NEARLY_FULL)).isEqualTo(NoRoom.REFUSED);
    }

    @Test
    void what_is_being_typed_is_kept_and_tried_again() {
        List<String> heard = new ArrayList<>();
        List<Runnable> later = new ArrayList<>();
        boolean[] room = {false};
        Autosave<String> saves = new Autosave<>(
                UI.getCurrent(),
                step -> {
                    if (!room[0]) {
                        throw NEARLY_FULL;
                    }
                    return Instant.EPOCH;
                },
                new Autosave.Threads() {
                    @Override
                    public void execute(Runnable work) {
                        work.run();
                    }

                    @Override
                    public void later(Duration delay, Runnable work) {
                        later.add(work);
                    }
                },
                0,
                new Heard(heard));
        saves.changed("Slept better.");
        MockVaadin.clientRoundtrip(false);
        assertThat(heard).containsExactly(NoRoom.KEPT);
        assertThat(saves.isBehind()).isTrue();
        room[0] = true;
        List.copyOf(later).forEach(Runnable::run);
        MockVaadin.clientRoundtrip(false);
        assertThat(heard).contains("saved");
        assertThat(saves.isBehind()).isFalse();
    }

    private record Heard(List<String> words) implements Autosave.Editor<String> {

        @Override
        public void saved(long revision, Instant at) {
            words.add("saved");
        }

        @Override
        public void slow() {
            // Of no interest here.
        }

        @Override
        public void notSaved(String why) {
            words.add(why);
        }

        @Override
        public void refused(String sentence) {
            words.add(sentence);
        }

        @Override
        public @Nullable Command onStop(RuntimeException why, String mine) {
            return null;
        }
    }

    private static AfterNavigationEvent navigation() {
        UI ui = UI.getCurrent();
        return new AfterNavigationEvent(new LocationChangeEvent(
                ui.getInternals().getRouter(), ui, NavigationTrigger.PROGRAMMATIC, new Location("account"), List.of()));
    }
}
