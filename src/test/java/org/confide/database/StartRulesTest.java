package org.confide.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.confide.shared.CannotStart;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** What the start refuses, in words, before it touches anything. */
class StartRulesTest {

    @Test
    void a_folder_under_the_temporary_directory_is_refused() {
        assertThatThrownBy(() -> DataFolder.requireLasting(Path.of("/tmp/confide/data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("temporary directory");
        assertThatThrownBy(() -> DataFolder.requireLasting(Path.of("/opt/../tmp/x")))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void a_link_into_the_temporary_directory_is_refused() throws Exception {
        Path link = Files.createDirectories(Path.of("target")).resolve("link-" + System.nanoTime());
        Files.createSymbolicLink(link, Path.of(System.getProperty("java.io.tmpdir")));
        try {
            assertThatThrownBy(() -> DataFolder.requireLasting(link.resolve("not/yet/there")))
                    .isInstanceOf(CannotStart.class);
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void a_folder_that_only_begins_like_the_temporary_directory_is_fine() {
        assertThatCode(() -> DataFolder.requireLasting(Path.of("/tmp-confide/data")))
                .doesNotThrowAnyException();
        assertThatCode(() -> DataFolder.requireLasting(Path.of("data"))).doesNotThrowAnyException();
    }

    @Test
    void root_needs_permission() {
        assertThatThrownBy(() -> ServerOwner.requireOrdinary(true, false)).isInstanceOf(CannotStart.class);
        assertThatCode(() -> ServerOwner.requireOrdinary(true, true)).doesNotThrowAnyException();
        assertThatCode(() -> ServerOwner.requireOrdinary(false, false)).doesNotThrowAnyException();
    }

    @Test
    void the_demo_refuses_an_external_database() {
        MockEnvironment environment = external("jdbc:mariadb://127.0.0.1:3306/");
        environment.setActiveProfiles("demo");
        assertRefused(environment, "The demo practice runs on its own database only");
    }

    @Test
    void a_database_across_the_network_needs_a_verified_connection() {
        for (String url : new String[] {
            "jdbc:mariadb://db.example.org:3306/",
            "jdbc:mariadb://db.example.org:3306/?sslMode=trust",
            "jdbc:mariadb:sequential://127.0.0.1,db.example.org/?sslMode=verify-ca"
        }) {
            assertRefused(external(url), "cross the network");
        }
        assertRefused(external("jdbc:postgresql://localhost/"), "not the address of a MariaDB");
    }

    @Test
    void a_missing_password_is_named() {
        MockEnvironment environment = external("jdbc:mariadb://localhost:3306/");
        environment.setProperty("confide.database.passwords.vault", "");
        assertThatThrownBy(() -> start(environment))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refused -> assertThat(refused.reason() + refused.remedy())
                                .contains("confide_vault ", "confide.database.passwords.vault "));
    }

    @Test
    void an_external_database_is_reached_by_the_accounts_of_each_schema() {
        MockEnvironment environment = external("jdbc:mariadb://db.example.org:3306/?sslMode=verify-full");
        start(environment);
        String record = "jdbc:mariadb://db.example.org:3306/confide_record?sslMode=verify-full&";
        String vault = "jdbc:mariadb://db.example.org:3306/confide_vault?sslMode=verify-full&";
        assertThat(environment.getProperty("spring.datasource.url")).startsWith(record);
        assertThat(environment.getProperty("spring.datasource.username")).isEqualTo("confide_app");
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("pw-app");
        assertThat(environment.getProperty("spring.flyway.url")).startsWith(record);
        assertThat(environment.getProperty("spring.flyway.user")).isEqualTo("confide_migrate");
        assertThat(environment.getProperty("spring.flyway.password")).isEqualTo("pw-migrate");
        assertThat(environment.getProperty("confide.vault.datasource.url")).startsWith(vault);
        assertThat(environment.getProperty("confide.vault.datasource.username")).isEqualTo("confide_vault");
        assertThat(environment.getProperty("confide.vault.datasource.password")).isEqualTo("pw-vault");
        assertThat(environment.getProperty("confide.vault.migration.url")).startsWith(vault);
        assertThat(environment.getProperty("confide.vault.migration.username")).isEqualTo("confide_vault_migrate");
        assertThat(environment.getProperty("confide.vault.migration.password")).isEqualTo("pw-vault-migrate");
    }

    private static MockEnvironment external(String url) {
        MockEnvironment environment = new MockEnvironment();
        environment.setProperty("confide.allow-root", "true");
        environment.setProperty("confide.database.url", url);
        Stream.of("app", "migrate", "vault", "vault-migrate")
                .forEach(key -> environment.setProperty("confide.database.passwords." + key, "pw-" + key));
        return environment;
    }

    private static void assertRefused(MockEnvironment environment, String words) {
        assertThatThrownBy(() -> start(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words);
    }

    private static void start(MockEnvironment environment) {
        StaticApplicationContext context = new StaticApplicationContext();
        context.setEnvironment(environment);
        new DatabaseStart().initialize(context);
    }
}
