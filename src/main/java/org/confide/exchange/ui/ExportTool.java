package org.confide.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    public List<Anchor> tools(SerializableSupplier<CalendarRange> shown) {
        if (!currentUser.get().isAny(Role.FRONT_DESK, Role.PRACTICE_ADMIN)) {
            return List.of();
        }
        return List.of(
                link("Export CSV", "csv", "text/csv", shown, export::csv),
                link("Export calendar", "ics", "text/calendar", shown, export::calendar));
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
        return new Anchor(handler, AttachmentType.DOWNLOAD, words);
    }
}
