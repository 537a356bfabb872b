package org.confide.document.ui;

import java.util.ArrayList;
import java.util.List;
import org.confide.client.spi.ChartFlag;
import org.confide.client.spi.OpenChart;
import org.confide.document.ChartDocuments;
import org.confide.document.Consents;
import org.confide.document.DocumentKind;
import org.confide.shared.ui.StateBadge;
import org.springframework.stereotype.Component;

/** Whether consent to treatment and the acknowledged privacy notice are on file, in the chart's header. */
@Component
class ConsentFlag implements ChartFlag {

    private final ChartDocuments documents;

    ConsentFlag(ChartDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<StateBadge> flags(OpenChart chart) {
        Consents consents = documents.consents(chart.client());
        boolean consent = consents.signed(DocumentKind.CONSENT).isPresent();
        boolean notice = consents.signed(DocumentKind.PRIVACY_NOTICE).isPresent();
        if (consent && notice) {
            return List.of(new StateBadge(StateBadge.Kind.NEUTRAL, "check", "Consent and privacy notice on file"));
        }
        List<StateBadge> missing = new ArrayList<>();
        if (!consent) {
            missing.add(new StateBadge(StateBadge.Kind.DUE, "warn", "No consent to treatment on file"));
        }
        if (!notice) {
            missing.add(new StateBadge(StateBadge.Kind.DUE, "warn", "No privacy notice on file"));
        }
        return missing;
    }
}
