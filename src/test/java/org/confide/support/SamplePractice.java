package org.confide.support;

import java.time.ZoneId;
import java.util.List;
import org.confide.practice.PracticeSettings;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The one practice all tests share: in New York, with the usual services. */
public final class SamplePractice {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private SamplePractice() {}

    /** Makes the practice unless an earlier test did. */
    public static void open(PracticeSettings settings) {
        if (!settings.founded()) {
            atTheFirstStart(() -> settings.found("Larkspur Row Counseling", ZONE));
        }
    }

    /** Acts as the holder of the first start's link. */
    public static void atTheFirstStart(Runnable act) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new UsernamePasswordAuthenticationToken(
                "first start", null, List.of(new SimpleGrantedAuthority("ROLE_FIRST_START")))));
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
