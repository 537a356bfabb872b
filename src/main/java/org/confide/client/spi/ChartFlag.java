package org.confide.client.spi;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What another room says in the chart's header, where everybody who opens the chart sees it. */
public interface ChartFlag {

    /**
     * Says it for one chart. The frame has already decided that this person may open it.
     *
     * @param chart whose chart is open
     * @return a badge or a link for each thing to be said, none where there is nothing
     */
    List<? extends Component> flags(OpenChart chart);
}
