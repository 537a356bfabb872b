package org.confide.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.confide.audit.AuditFilter;
import org.confide.audit.AuditRow;
import org.confide.audit.TrailExport;
import org.confide.audit.TrailReview;
import org.confide.practice.PracticeTime;
import org.jspecify.annotations.Nullable;

/** What a privacy officer does with the trail: mark a part of it as reviewed, and take it along as a file. */
class ReviewTools {

    /**
     * What the screen shows.
     *
     * @param filter which part
     * @param from the first day, or null
     * @param until the last day, or null
     * @param row the row that is chosen, or null
     */
    record Shown(
            AuditFilter filter,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable AuditRow row) {}

    private final TrailReview review;
    private final TrailExport export;
    private final PracticeTime time;
    private final AuditWords words;

    ReviewTools(TrailReview review, TrailExport export, PracticeTime time, AuditWords words) {
        this.review = review;
        this.export = export;
        this.time = time;
        this.words = words;
    }

    Component mark(SerializableSupplier<Shown> shown, Runnable marked) {
        return new Button("Mark as reviewed", event -> {
            Shown now = shown.get();
            AuditRow row = now.row();
            new ReviewDialog(row != null ? "The row of " + time.dateTime(row.at()) : period(now), remark -> {
                        if (row != null) {
                            review.row(row.id(), remark);
                        } else {
                            review.period(now.from(), now.until(), remark);
                        }
                        marked.run();
                    })
                    .open();
        });
    }

    private String period(Shown now) {
        LocalDate from = now.from();
        LocalDate until = now.until();
        return from == null || until == null
                ? "Choose a row, or the days with From and Until"
                : "Every row from " + time.date(from) + " to " + time.date(until);
    }

    Component export(SerializableSupplier<Shown> shown) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = export.csv(shown.get().filter(), words::of).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "audit-" + time.today() + ".csv",
                    "text/csv;charset=utf-8",
                    bytes.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, "Export CSV");
    }
}
