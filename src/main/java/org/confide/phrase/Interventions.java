package org.confide.phrase;

import java.util.List;
import org.confide.shared.DataFiles;
import org.springframework.stereotype.Component;

/** Interventions by approach: data files under {@code data/interventions}, one an approach. */
@Component
public class Interventions {

    private record Stored(int order, String id, String label, String mark, List<String> interventions) {}

    private final List<Approach> approaches = read();

    Interventions() {}

    /** {@return the approaches, in the order in which they are offered} */
    public List<Approach> approaches() {
        return approaches;
    }

    private static List<Approach> read() {
        return DataFiles.read("interventions", Stored.class, Stored::order).stream()
                .map(each -> new Approach(each.id, each.label, each.mark, each.interventions))
                .toList();
    }
}
