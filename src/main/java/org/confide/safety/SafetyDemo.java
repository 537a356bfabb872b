package org.confide.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.practice.PracticeTime;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One client of the demo has a safety plan in its second version. */
@Component
@Profile("demo")
class SafetyDemo implements DemoPart {

    private final SafetyPlanning planning;
    private final ClientSearch search;
    private final PracticeTime time;

    SafetyDemo(SafetyPlanning planning, ClientSearch search, PracticeTime time) {
        this.planning = planning;
        this.search = search;
        this.time = time;
    }

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void build(DemoStage stage) {
        Instant now = time.now();
        stage.at(now.minus(Duration.ofDays(20)));
        stage.as("clinician", () -> write(0, "Sister: 212 555 0148"));
        stage.at(now.minus(Duration.ofDays(6)));
        stage.as("clinician", () -> write(1, "Sister: 212 555 0148. Neighbor on the second floor."));
        stage.at(now);
    }

    private void write(int basedOn, String people) {
        Map<SafetySection, String> texts = new EnumMap<>(SafetySection.class);
        texts.put(
                SafetySection.WARNING_SIGNS, "Lying awake past three, not answering messages, feeling like a burden.");
        texts.put(SafetySection.COPING, "Walk around the block, cold water on the face, the playlist.");
        texts.put(SafetySection.DISTRACTION, "The library on 4th Street until nine. Choir on Tuesdays.");
        texts.put(SafetySection.PEOPLE, people);
        texts.put(
                SafetySection.PROFESSIONALS,
                "This practice by day. 988 at any time. Emergency department, 1st Avenue.");
        texts.put(SafetySection.SURROUNDINGS, "Tablets are with the sister, a week's supply at home.");
        planning.write(client(), basedOn, texts);
    }

    private ClientId client() {
        List<ClientRow> found = search.find("Arkwright", 1);
        return (found.isEmpty() ? search.find("", 1) : found).getFirst().client();
    }
}
