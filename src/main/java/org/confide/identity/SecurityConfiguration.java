package org.confide.identity;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The one security configuration: who passes the door, what headers every answer carries. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String NOTHING_OF_THE_DEVICE =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    SecurityFilterChain doorFilters(
            HttpSecurity http,
            SignIn signIn,
            Passkeys passkeys,
            AccountRepository accounts,
            JdbcClient jdbc,
            VaadinDefaultRequestCache askedFor)
            throws Exception {
        askedFor.setDelegateRequestCache(addresses());
        // SignIn is found as a bean. Named here too it would be asked twice, and count a wrong password twice.
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/health", "/feed/*", "/*.css", "/*.woff2", "/*.svg", "/*.ico", "/*.js")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("/" + IdentityPaths.LOGIN, "/" + IdentityPaths.LOGIN)
                        .defaultSuccessUrl("/")
                        // An address that is no route gets the screen for what is not there, like any other.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        AuthenticationFailureHandler back = new DoorFailure();
        AuthenticationSuccessHandler in = in(askedFor);
        // Vaadin names a handler of its own when the chain is built; this one wraps what that does.
        http.formLogin(form -> form.failureHandler(back).withObjectPostProcessor(to(in)));
        // As with the password's form, what nobody else can know makes a token of the page superfluous.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(
                "/" + IdentityPaths.CODE, "/" + IdentityPaths.PASSKEY, "/" + IdentityPaths.PASSKEY_QUESTION));
        for (var step : List.of(new CodeStep(signIn), new PasskeyStep(signIn))) {
            step.setAuthenticationSuccessHandler(in);
            step.setAuthenticationFailureHandler(back);
            http.addFilterAfter(step, UsernamePasswordAuthenticationFilter.class);
        }
        http.addFilterAfter(new PasskeyQuestion(passkeys, accounts), UsernamePasswordAuthenticationFilter.class);
        http.addFilterBefore(new RolesOfNow(jdbc), AuthorizationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurity.policy("")))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_DEVICE))
                .httpStrictTransportSecurity(hsts -> hsts.maxAgeInSeconds(31_536_000)));
        return http.build();
    }

    private static AuthenticationSuccessHandler in(RequestCache askedFor) {
        VaadinSavedRequestAwareAuthenticationSuccessHandler usual =
                new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        usual.setDefaultTargetUrl("/");
        usual.setRequestCache(askedFor);
        return new DoorSuccess(askedFor, usual);
    }

    private static ObjectPostProcessor<UsernamePasswordAuthenticationFilter> to(AuthenticationSuccessHandler in) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationSuccessHandler(in);
                return filter;
            }
        };
    }

    /** Leads back to the address somebody asked for, and to nothing more: Spring would add "?continue" to it. */
    @SuppressWarnings("NullAway") // null is how it is left out, though Spring's own marks do not say so
    private static RequestCache addresses() {
        HttpSessionRequestCache kept = new HttpSessionRequestCache();
        kept.setMatchingRequestParameterName(null);
        return kept;
    }
}
