package org.confide.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what the account is afresh for each request, so that a role taken away is gone with the next click, and a
 * session of a disabled account or of an old password ends there.
 */
class RolesOfNow extends OncePerRequestFilter {

    // While the database is away nothing can be read or changed anyway; what is typed must still reach the saver.
    private static final long LOOK_AGAIN_NANOS = 3_000_000_000L;

    private final JdbcClient jdbc;
    private volatile boolean away;
    private volatile long awaySince;

    RolesOfNow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // The framework's own files and the push channel, which only carries answers out.
        return request.getRequestURI().startsWith("/VAADIN/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token && isReachable()) {
            @Nullable SignedIn now = asOfNow(token);
            if (now == null || token.age() >= LiveSessions.LONGEST.toNanos()) {
                end(request);
            } else if (!now.equals(token.getPrincipal())) {
                SecurityContext context = new SecurityContextImpl(token.as(now));
                SecurityContextHolder.setContext(context);
                HttpSession session = request.getSession(false);
                if (session != null) {
                    session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
                }
            }
        }
        chain.doFilter(request, response);
    }

    private boolean isReachable() {
        return !away || System.nanoTime() - awaySince > LOOK_AGAIN_NANOS;
    }

    /** What the account is now, or null when it may no longer be here; as it was, while the database does not answer. */
    private @Nullable SignedIn asOfNow(SignedInToken token) {
        try {
            SignedIn now = now(token).orElse(null);
            away = false;
            return now;
        } catch (DataAccessException noAnswer) {
            awaySince = System.nanoTime();
            away = true;
            return token.getPrincipal();
        }
    }

    private Optional<SignedIn> now(SignedInToken token) {
        SignedIn then = token.getPrincipal();
        return jdbc.sql("""
                        select a.name, a.door_epoch, group_concat(r.role) roles
                        from account a left join account_role r on r.account_id = a.id
                        where a.id = :id and a.enabled group by a.id""")
                .param("id", then.account().value().toString())
                .query((row, number) -> row.getInt("door_epoch") == token.doorEpoch()
                        ? Optional.of(new SignedIn(
                                then.account(),
                                then.signInName(),
                                row.getString("name"),
                                roles(row.getString("roles"))))
                        : Optional.<SignedIn>empty())
                .optional()
                .flatMap(found -> found);
    }

    private static Set<Role> roles(@Nullable String list) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        if (list != null) {
            Arrays.stream(list.split(",")).map(Role::valueOf).forEach(roles::add);
        }
        return roles;
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
