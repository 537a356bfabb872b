package org.confide.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trail as a file, as far as its reader may see it. Each one is in the trail. It has no row numbers: their gaps would
 * count the rows its reader may not see, those of the vault among them.
 */
@Service
@MayReviewTheTrail
@Transactional
public class TrailExport {

    private static final int MOST_ROWS = 20_000;
    private static final int PAGE = 5_000;

    private final TrailRows trail;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    TrailExport(TrailRows trail, PracticeTime time, ApplicationEventPublisher events) {
        this.trail = trail;
        this.time = time;
        this.events = events;
    }

    /**
     * Writes comma-separated values, the newest row first.
     *
     * @param filter which part
     * @param words puts a row's code into words
     * @return a file that a spreadsheet takes as text
     * @throws BadInput when it is more than fits in a file
     */
    public String csv(AuditFilter filter, Function<AuditRow, String> words) {
        List<AuditRow> rows = rows(filter);
        events.publishEvent(AuditFact.read("audit.export", null, null).with(rows.size() + " rows"));
        Csv file = new Csv("When", "Who", "What", "Code", "Chart", "Remark", "Reviewed by");
        rows.forEach(row -> file.row(
                time.local(row.at()).toString(),
                blank(row.actorName()),
                words.apply(row),
                row.action(),
                blank(row.clientName()),
                blank(row.detail()),
                blank(row.reviewedBy())));
        return file.text();
    }

    private List<AuditRow> rows(AuditFilter filter) {
        List<AuditRow> rows = new ArrayList<>();
        List<AuditRow> page = trail.all(filter, 0, PAGE);
        while (!page.isEmpty()) {
            rows.addAll(page);
            if (rows.size() > MOST_ROWS) {
                throw new BadInput("filter", "More than 20,000 rows don't fit in a file. Show fewer days.");
            }
            page = page.size() < PAGE ? List.of() : trail.all(filter, rows.size(), PAGE);
        }
        return rows;
    }

    private static String blank(@Nullable String words) {
        return words == null ? "" : words;
    }
}
