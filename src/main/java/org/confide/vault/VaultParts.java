package org.confide.vault;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.OpenChart;
import org.confide.note.spi.OpenSession;
import org.confide.note.spi.SessionPanel;
import org.confide.shared.ui.PersonItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two places where the vault shows itself, to those who conducted the session and to nobody else. */
@Configuration(proxyBeanMethods = false)
class VaultParts {

    @Bean
    PersonItem vaultItem() {
        return new PersonItem("My vault", VaultView.PATH, Set.of("CLINICIAN", "TRAINEE"));
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
