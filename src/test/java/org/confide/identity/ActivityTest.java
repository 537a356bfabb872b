package org.confide.identity;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.confide.identity.spi.SignInSettings;
import org.confide.support.SampleDoor;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What counts as somebody being there. */
@ViewTest
class ActivityTest {

    private static final Duration NEARLY = Duration.ofMinutes(4);

    @Autowired
    ObjectProvider<SignInSettings> settings;

    @Autowired
    SampleDoor door;

    @Autowired
    Clock clock;

    private final AtomicLong nanos = new AtomicLong(System.nanoTime());
    LiveSessions sessions;
    SignedIn person;
    private final Span content = new Span("what somebody reads");

    @BeforeEach
    void somebody_opens_a_page() {
        person = door.person(Role.CLINICIAN);
        sessions = new LiveSessions(settings, clock, nanos::get);
        PasswordProof proof = new PasswordProof(person.account(), clock.instant());
        SecurityContextHolder.getContext().setAuthentication(new SignedInToken(person, proof, 0, Set.of()));
        UI.getCurrent().add(content);
        sessions.listen(UI.getCurrent());
    }

    @AfterEach
    void stop() {
        sessions.stop();
    }

    private boolean isClosed() {
        sessions.check(nanos.get());
        MockVaadin.runUIQueue(false);
        return content.getParent().isEmpty();
    }

    private void later(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void what_the_page_says_of_keys_clicks_and_scrolling_does() {
        for (int i = 0; i < 8; i++) {
            later(NEARLY);
            UI page = UI.getCurrent();
            _fireDomEvent(
                    page.getElement(),
                    new DomEvent(page.getElement(), LiveSessions.USED, JacksonUtils.createObjectNode()));
            assertThat(isClosed()).isFalse();
        }
        later(Duration.ofMinutes(31));
        assertThat(isClosed()).isTrue();
    }

    @Test
    void a_poll_and_what_the_page_sends_by_itself_do_not() {
        for (int i = 0; i < 8; i++) {
            later(NEARLY);
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(isClosed()).isTrue();
    }
}
