package org.confide.audit;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What seals the trail, with the key that the configuration names. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    @Bean
    Chain chain(JdbcTemplate jdbc) {
        return new Chain(jdbc);
    }

    @Bean
    SealKey sealKey(@Value("${confide.audit.key-file:}") String file, @Value("${confide.data-dir:data}") Path home) {
        return SealKey.readOrMake(file.isBlank() ? SealKey.in(home) : Path.of(file));
    }

    @Bean
    Sealer sealer(Chain chain, SealKey key, Clock clock, PlatformTransactionManager transactions) {
        return new Sealer(chain, key, clock, new TransactionTemplate(transactions));
    }
}
