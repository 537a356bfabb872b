package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ListenGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost", "127.0.0.53"})
    void this_machine_is_served_without_encryption(String address) {
        assertThat(ListenGuard.refusal(address, true, false, false)).isNull();
        assertThat(ListenGuard.refusal(address, false, false, false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.10"})
    void the_network_is_served_with_encryption_only(String address) {
        assertThat(ListenGuard.refusal(address, false, false, false))
                .contains(address)
                .contains("server.ssl")
                .contains("confide.behind-proxy=true");
        assertThat(ListenGuard.refusal(address, false, true, false)).isNull();
        assertThat(ListenGuard.refusal(address, false, false, true)).isNull();
    }

    @Test
    void the_demo_never_leaves_this_machine() {
        assertThat(ListenGuard.refusal("0.0.0.0", true, true, true)).contains("this machine only");
    }

    @Test
    void the_cookie_is_secure_wherever_tls_is_in_front() {
        assertThat(secure(new MockEnvironment())).isEqualTo("false");
        assertThat(secure(new MockEnvironment().withProperty("confide.behind-proxy", "true")))
                .isEqualTo("true");
        assertThat(secure(new MockEnvironment().withProperty("server.ssl.certificate", "file:x.pem")))
                .isEqualTo("true");
        assertThat(secure(new MockEnvironment()
                        .withProperty("server.ssl.certificate", "file:x.pem")
                        .withProperty("server.ssl.enabled", "false")))
                .isEqualTo("false");
    }

    @Test
    void a_refused_start_says_why() {
        MockEnvironment open = new MockEnvironment().withProperty("server.address", "0.0.0.0");
        assertThatThrownBy(() -> secure(open)).isInstanceOf(StartRefused.class).hasMessageContaining("0.0.0.0");
        MockEnvironment nowhere = new MockEnvironment().withProperty("server.address", "no such host");
        assertThatThrownBy(() -> secure(nowhere)).isInstanceOf(StartRefused.class);
    }

    private static String secure(MockEnvironment environment) {
        new ListenGuard().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("server.servlet.session.cookie.secure");
    }
}
