package org.confide.reminder;

import java.util.Collection;
import java.util.Map;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.spi.SessionAnswers;
import org.springframework.stereotype.Component;

/** Tells the calendar what was answered. Where this server sends nothing it does not even ask. */
@Component
class VisitWords implements SessionAnswers {

    private final VisitRows visits;
    private final Post post;

    VisitWords(VisitRows visits, Post post) {
        this.visits = visits;
        this.post = post;
    }

    @Override
    public Map<SessionId, String> of(Collection<SessionId> sessions) {
        return post.sends() ? visits.answers(sessions) : Map.of();
    }
}
