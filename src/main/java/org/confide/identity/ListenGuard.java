package org.confide.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides at the start whom the server may listen to. Without encryption nobody but this machine is served, and the
 * demo never serves anybody else.
 */
class ListenGuard implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String address = environment.getProperty("server.address", "127.0.0.1");
        boolean behindProxy = environment.getProperty("confide.behind-proxy", Boolean.class, false);
        boolean tls = environment.getProperty("server.ssl.enabled", Boolean.class, true)
                && (environment.containsProperty("server.ssl.key-store")
                        || environment.containsProperty("server.ssl.certificate")
                        || environment.containsProperty("server.ssl.bundle"));
        boolean demo = Arrays.asList(environment.getActiveProfiles()).contains("demo");
        String refusal = refusal(address, demo, tls, behindProxy);
        if (refusal != null) {
            throw new StartRefused(refusal);
        }
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.servlet.session.cookie.secure", tls || behindProxy);
        if (behindProxy) {
            settings.put("server.forward-headers-strategy", "framework");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("confide-listening", settings));
    }

    static @org.jspecify.annotations.Nullable String refusal(
            String address, boolean demo, boolean tls, boolean behindProxy) {
        if (isLoopback(address)) {
            return null;
        }
        if (demo) {
            return "The demo practice listens on this machine only (127.0.0.1). Take server.address away.";
        }
        if (tls || behindProxy) {
            return null;
        }
        return "Confide would listen on " + address + " without encryption. Set server.ssl.* for TLS, or "
                + "confide.behind-proxy=true if a proxy on this machine or network adds it.";
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new StartRefused("server.address is " + address + ", which is no address of this machine.", e);
        }
    }
}
