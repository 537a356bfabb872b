package org.confide.scheduling.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;

/** Something another room lets one do with the calendar on the screen; it stands in the calendar's header. */
public interface CalendarTool {

    /**
     * Makes the tool for the person who is signed in.
     *
     * @param shown what the calendar shows at the moment it is asked
     * @return the tool, or nothing for whom it is not
     */
    Optional<Component> tool(SerializableSupplier<CalendarRange> shown);
}
