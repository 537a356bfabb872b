package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import java.util.stream.Stream;
import org.confide.identity.SignedIn;
import org.confide.scheduling.spi.CalendarRange;
import org.confide.scheduling.spi.CalendarTool;

/** What stands beside the calendar's tabs: the ways to what is kept beside it, and what other rooms let one do with it. */
class CalendarTools extends Div {

    CalendarTools(SignedIn person, Stream<CalendarTool> tools, SerializableSupplier<CalendarRange> shown) {
        addClassName("row");
        add(new CalendarLinks(person));
        tools.map(tool -> tool.tool(shown)).flatMap(Optional::stream).forEach(this::add);
    }
}
