package org.confide.vault;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.OpenChart;
import org.confide.identity.Role;
import org.confide.note.spi.OpenSession;
import org.confide.note.spi.SessionPanel;
import org.confide.shared.ui.PersonItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the vault shows itself: in two places to those who conducted the session and to nobody else, and in the menu at
 * the person's own name, where it is the same whoever has notes.
 */
@Configuration(proxyBeanMethods = false)
class VaultParts {

    @Bean
    PersonItem vaultItem() {
        return new PersonItem("My vault", VaultView.PATH, Set.of("CLINICIAN", "TRAINEE"));
    }

    /** In a supervisee's session a supervisor reads no word of vaults, not even in the menu at their own name. */
    @Bean
    PersonItem lentItem() {
        return new PersonItem("Lent to me", VaultView.PATH, Set.of("SUPERVISOR"));
    }

    @Bean
    PersonItem recoveryItem() {
        return new PersonItem(
                "Recovery",
                RecoveryView.PATH,
                Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet()));
    }

    @Bean
    SessionPanel vaultBesideTheNote(VaultDesk desk) {
        return new SessionPanel() {
            @Override
            public int order() {
                return Integer.MAX_VALUE;
            }

            @Override
            public String label() {
                return "Private";
            }

            @Override
            public String icon() {
                return "lock";
            }

            @Override
            public Optional<Component> panel(OpenSession open) {
                return desk.hasPanel(open.session())
                        ? Optional.of(new VaultPanel(desk, open.client(), open.session(), open.goTo()))
                        : Optional.empty();
            }
        };
    }

    @Bean
    ChartSection vaultBelowTheOverview(VaultDesk desk) {
        return new ChartSection() {
            @Override
            public Place place() {
                return Place.SIDE;
            }

            @Override
            public int order() {
                return Integer.MAX_VALUE;
            }

            @Override
            public String label() {
                return "Psychotherapy notes";
            }

            @Override
            public Optional<Component> content(OpenChart chart) {
                return desk.hasPanel(chart.client())
                        ? Optional.of(new VaultPanel(desk, chart.client(), null, null))
                        : Optional.empty();
            }
        };
    }
}
