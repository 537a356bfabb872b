package org.confide.vault;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.ManagedClassNameFilter;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The vault's own way to its own database. Nothing here is a candidate for anybody else's injection, and the record's
 * persistence unit does not know the vault's entities.
 */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    /** Read by name, not by scanning: nothing is mapped here that is not listed. */
    private static final Class<?>[] ENTITIES = {
        Installation.class,
        AuthorKey.class,
        Wrapper.class,
        Note.class,
        NoteVersion.class,
        NoteDraft.class,
        LogLine.class,
        RecoveryKey.class,
        RecoveryShare.class,
        RecoveryWaiver.class,
        RecoveryCase.class,
        RecoveryEvent.class,
        Loan.class,
        PublicKeySeal.class
    };

    @Bean
    static ManagedClassNameFilter recordWithoutTheVault() {
        return name -> !name.startsWith("org.confide.vault.");
    }

    @Bean
    Kek kek(@Value("${confide.vault.kek-file:}") String file, @Value("${confide.data-dir:data}") Path dataFolder) {
        return Kek.named(file, dataFolder);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("vault")
    HikariDataSource vaultDataSource(
            @Value("${confide.vault.datasource.url}") String url,
            @Value("${confide.vault.datasource.username}") String account,
            @Value("${confide.vault.datasource.password}") String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("vault");
        pool.setJdbcUrl(url);
        pool.setUsername(account);
        pool.setPassword(password);
        pool.setMaximumPoolSize(4);
        pool.setConnectionTimeout(2_000);
        pool.setValidationTimeout(1_000);
        pool.setKeepaliveTime(120_000);
        pool.setMaxLifetime(540_000);
        return pool;
    }

    @Bean(defaultCandidate = false)
    @Qualifier("vault")
    LocalContainerEntityManagerFactoryBean vaultEntityManagerFactory(
            @Qualifier("vault") DataSource pool,
            @Value("${confide.vault.migration.url}") String url,
            @Value("${confide.vault.migration.username}") String account,
            @Value("${confide.vault.migration.password}") String password) {
        migrate(url, account, password);
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setPersistenceUnitName("vault");
        factory.setDataSource(pool);
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        String[] names = new String[ENTITIES.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = ENTITIES[i].getName();
        }
        factory.setManagedTypes(PersistenceManagedTypes.of(names));
        factory.setJpaPropertyMap(Map.of(
                "hibernate.hbm2ddl.auto",
                "validate",
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                "hibernate.timezone.default_storage",
                "NORMALIZE_UTC",
                "hibernate.jdbc.time_zone",
                "UTC",
                "hibernate.type.preferred_instant_jdbc_type",
                "TIMESTAMP",
                "hibernate.cache.use_second_level_cache",
                "false"));
        return factory;
    }

    @Bean(defaultCandidate = false)
    @Qualifier("vault")
    PlatformTransactionManager vaultTransactionManager(@Qualifier("vault") EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    /** The vault's own history, by the account that is used for nothing else. */
    private static void migrate(String url, String account, String password) {
        Flyway.configure()
                .dataSource(url, account, password)
                .locations("classpath:db/vault")
                .cleanDisabled(true)
                .validateOnMigrate(true)
                .load()
                .migrate();
    }
}
