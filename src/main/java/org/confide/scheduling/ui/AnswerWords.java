package org.confide.scheduling.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.scheduling.SessionStatus;
import org.confide.scheduling.spi.SessionAnswers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What clients said of the sessions to come that are on the screen, in a word or two each. */
@Component
class AnswerWords {

    private final ObjectProvider<SessionAnswers> answers;

    AnswerWords(ObjectProvider<SessionAnswers> answers) {
        this.answers = answers;
    }

    Map<SessionId, String> of(List<SessionRow> shown, Instant now) {
        List<SessionId> toCome = shown.stream()
                .filter(row ->
                        row.status() == SessionStatus.PLANNED && row.start().isAfter(now))
                .map(SessionRow::id)
                .toList();
        Map<SessionId, String> words = new HashMap<>();
        if (!toCome.isEmpty()) {
            answers.orderedStream().forEach(each -> words.putAll(each.of(toCome)));
        }
        return Map.copyOf(words);
    }
}
