package org.confide.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the guard of the free space before every pool, also before those of rooms that this one does not know. */
@Configuration(proxyBeanMethods = false)
class FreeSpaceConfiguration {

    @Bean
    static BeanPostProcessor sparingPools(FreeSpace space) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool && pool.getDataSource() == null) {
                    SparingConnections.in(pool, space);
                }
                return bean;
            }
        };
    }
}
