package org.confide.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to anybody whether the record can be reached, and nothing else. */
@RestController
class HealthController {

    /** However often it is asked, the database is asked once in this time. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final DataSource record;
    private final FreeSpace space;
    private boolean up;
    private long asked = System.nanoTime() - FRESH_NANOS;

    HealthController(DataSource record, FreeSpace space) {
        this.record = record;
        this.space = space;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        boolean answers = isUp();
        // The type is given and not negotiated: a browser asks for a page and is told all the same.
        return ResponseEntity.status(answers ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.TEXT_PLAIN)
                .body(answers ? "UP" : "DOWN");
    }

    private synchronized boolean isUp() {
        if (System.nanoTime() - asked >= FRESH_NANOS) {
            try (Connection connection = record.getConnection()) {
                up = connection.isValid(1) && !space.isLow();
            } catch (SQLException unreachable) {
                up = false;
            }
            asked = System.nanoTime();
        }
        return up;
    }
}
