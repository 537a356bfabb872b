package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.confide.identity.SampleFactor.App;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.confide.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in again at a screen that was closed leads back to it, by one step or two, and nowhere else. */
@DatabaseTest
class BackInPlaceTest {

    @LocalServerPort
    int port;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleFactor sample;

    private Visitor at(String place) {
        Visitor visitor = new Visitor(port);
        visitor.startAt(place);
        return visitor;
    }

    @Test
    void the_password_leads_back() {
        SignedIn person = door.person(Role.FRONT_DESK);
        Visitor visitor = at("calendar?day=2026-11-27");
        assertThat(Visitor.target(visitor.signIn(person.signInName(), "wrong")))
                .isEqualTo("/login?error&at=calendar?day=2026-11-27");
        assertThat(Visitor.target(visitor.signIn(person.signInName(), SampleDoor.PASSWORD)))
                .isEqualTo("/calendar?day=2026-11-27");
    }

    @Test
    void password_and_code_lead_back() {
        SignedIn person = door.person(Role.FRONT_DESK);
        App app = sample.of(person);
        Visitor visitor = at("clients");
        assertThat(Visitor.target(visitor.signIn(person.signInName(), SampleDoor.PASSWORD)))
                .isEqualTo("/login/code");
        assertThat(Visitor.target(visitor.code("1"))).isEqualTo("/login/code?error");
        assertThat(Visitor.target(visitor.code(app.code()))).isEqualTo("/clients");
    }

    @Test
    void no_other_server_is_led_to() {
        SignedIn person = door.person(Role.FRONT_DESK);
        for (String place : new String[] {"//elsewhere.example", "/elsewhere.example", "https://elsewhere.example"}) {
            assertThat(Visitor.target(at(place).signIn(person.signInName(), SampleDoor.PASSWORD)))
                    .isEqualTo("/");
        }
    }
}
