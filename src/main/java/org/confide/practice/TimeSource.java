package org.confide.practice;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Where the time comes from: the machine's clock, unless the demo brings one that it can set. */
@Configuration(proxyBeanMethods = false)
class TimeSource {

    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }
}
