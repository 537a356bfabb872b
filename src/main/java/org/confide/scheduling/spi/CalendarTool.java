package org.confide.scheduling.spi;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/** Something another room lets one do with the calendar on the screen; it stands in the menu beside the calendar. */
public interface CalendarTool {

    /**
     * Makes the tools for the person who is signed in.
     *
     * @param shown what the calendar shows at the moment it is asked
     * @return links, each to a screen or to a file; none for whom they are not
     */
    List<Anchor> tools(SerializableSupplier<CalendarRange> shown);
}
