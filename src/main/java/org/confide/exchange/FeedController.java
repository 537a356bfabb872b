package org.confide.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers calendar programs. What opens nothing is answered as anything that is not there. */
@RestController
class FeedController {

    private static final MediaType CALENDAR =
            new MediaType(MediaType.parseMediaType(CalendarFile.TYPE), StandardCharsets.UTF_8);

    private final FeedReading reading;

    FeedController(FeedReading reading) {
        this.reading = reading;
    }

    @GetMapping(ExchangePaths.FEED)
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        return reading.read(secret, String.valueOf(request.getRemoteAddr()))
                .map(calendar ->
                        ResponseEntity.ok().contentType(CALENDAR).body(calendar.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
