package org.confide.supervision.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.confide.practice.PracticeTime;
import org.confide.shared.PdfSheet;
import org.confide.supervision.LoggedHours;
import org.confide.supervision.Requirement;
import org.jspecify.annotations.Nullable;

/** A log of hours as a PDF, for a licensing board: what it adds up to, and every entry with both signatures. */
final class HoursPdf {

    private static final List<String> COLUMNS =
            List.of("Day", "Minutes", "Type", "Supervisor", "About", "Supervisee signed", "Supervisor signed");
    private static final List<Integer> SHARES = List.of(15, 9, 11, 15, 18, 16, 16);

    private HoursPdf() {}

    /**
     * @param practice the practice's name
     * @param supervisee whose hours
     */
    static byte[] of(
            String practice,
            String supervisee,
            List<LoggedHours> log,
            Optional<Requirement> requirement,
            PracticeTime time) {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.heading("Supervision hours of " + supervisee)
                    .paragraph(practice + ". Made " + time.onPaper(time.now()));
            HoursSums.of(log, requirement, time).forEach((label, words) -> sheet.paragraph(label + ": " + words));
            return sheet.table(
                            COLUMNS,
                            SHARES,
                            log.stream().map(entry -> cells(entry, time)).toList())
                    .bytes();
        }
    }

    private static List<String> cells(LoggedHours entry, PracticeTime time) {
        return List.of(
                time.onPaper(entry.day()),
                Integer.toString(entry.minutes()),
                entry.kind().label(),
                entry.supervisorName(),
                entry.topic(),
                signed(entry.superviseeSigned(), time),
                signed(entry.supervisorSigned(), time));
    }

    private static String signed(@Nullable Instant when, PracticeTime time) {
        return when == null ? "Not yet" : time.onPaper(when);
    }
}
