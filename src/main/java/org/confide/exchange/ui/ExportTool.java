package org.confide.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.confide.exchange.CalendarExport;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.scheduling.spi.CalendarRange;
import org.confide.scheduling.spi.CalendarTool;

/** Lets those who keep the calendar take what is on the screen along as a file. */
@org.springframework.stereotype.Component
class ExportTool implements CalendarTool {

    private final CalendarExport export;
    private final CurrentUser currentUser;

    ExportTool(CalendarExport export, CurrentUser currentUser) {
        this.export = export;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> tool(SerializableSupplier<CalendarRange> shown) {
        if (!currentUser.get().isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN)) {
            return Optional.empty();
        }
        Div links = new Div(
                link("Export CSV", "csv", "text/csv", shown, export::csv),
                link("Export calendar", "ics", "text/calendar", shown, export::calendar));
        links.addClassNames("row", "wide-only");
        return Optional.of(links);
    }

    private static Anchor link(
            String words,
            String ending,
            String type,
            SerializableSupplier<CalendarRange> shown,
            SerializableFunction<CalendarRange, String> file) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            CalendarRange range = shown.get();
            byte[] bytes = file.apply(range).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "calendar-" + range.from() + "." + ending,
                    type + ";charset=utf-8",
                    bytes.length);
        });
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, words);
        link.addClassName("small");
        return link;
    }
}
