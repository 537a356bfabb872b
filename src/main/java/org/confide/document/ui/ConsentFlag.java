package org.confide.document.ui;

import java.util.List;
import org.confide.client.spi.ChartFlag;
import org.confide.client.spi.OpenChart;
import org.springframework.stereotype.Component;

/** Says in the chart's header whether consent and privacy notice are on file, to everybody to whom the chart opens. */
@Component
class ConsentFlag implements ChartFlag {

    @Override
    public List<ConsentBadge> flags(OpenChart chart) {
        return List.of(new ConsentBadge(chart.papers()));
    }
}
