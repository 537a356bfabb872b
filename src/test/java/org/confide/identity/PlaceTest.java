package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clients",
                "sessions/0190f6a0-0000-7000-8000-000000000000?client=0190f6a0-0000-7000-8000-000000000001",
                "calendar?day=2026-11-27&view=week"
            })
    void an_address_of_this_server_is_a_place(String path) {
        assertThat(Place.of(path)).contains(path);
        assertThat(Place.signInPage("clients")).isEqualTo("login?at=clients");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/elsewhere.example",
                "//elsewhere.example",
                "https://elsewhere.example",
                "javascript:alert(1)",
                "\\elsewhere.example",
                "clients\r\nSet-Cookie: x=y",
                "clients#x",
                "a<b"
            })
    void nothing_that_leads_elsewhere_is(String path) {
        assertThat(Place.of(path)).isEmpty();
        assertThat(Place.of(null)).isEmpty();
        assertThat(Place.signInPage(path)).isEqualTo("login");
    }
}
