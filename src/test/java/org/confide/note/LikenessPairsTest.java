package org.confide.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.confide.practice.ServiceId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The guard against cloned notes gives the answers a reviewer of records would, at the share it starts with. */
class LikenessPairsTest {

    /** {@code Practice.USUAL_LIKENESS}. */
    private static final int USUAL = 70;

    private static final ServiceId SERVICE = ServiceId.next();

    private record Pair(String name, boolean told, String earlier, String later) {}

    @TestFactory
    Stream<DynamicTest> forty_pairs_are_answered_as_wanted() throws IOException {
        List<Pair> pairs = pairs();
        assertThat(pairs).hasSize(40);
        assertThat(pairs.stream().filter(Pair::told)).hasSizeBetween(15, 25);
        return pairs.stream()
                .map(pair -> DynamicTest.dynamicTest(pair.name, () -> {
                    int percent = new Likeness(note(pair.earlier)).percent(note(pair.later));
                    assertThat(percent >= USUAL).as("%d %%", percent).isEqualTo(pair.told);
                }));
    }

    private static List<Pair> pairs() throws IOException {
        String file;
        try (var in = LikenessPairsTest.class.getResourceAsStream("/note/likeness-pairs.txt")) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Pair> pairs = new ArrayList<>();
        String earlier = "";
        for (String block : file.split("\n\n")) {
            String[] parts = block.strip().split("\n", 2);
            if (parts[0].equals("earlier")) {
                earlier = parts[1];
            } else if (!parts[0].startsWith("#")) {
                pairs.add(new Pair(parts[0], parts[0].startsWith("told "), earlier, parts[1]));
            }
        }
        return pairs;
    }

    private static DraftContent note(String text) {
        return new DraftContent(
                "narrative",
                DocumentedTime.NONE,
                false,
                SERVICE,
                null,
                false,
                Set.of(),
                Map.of(NoteSection.NARRATIVE, text),
                Map.of());
    }
}
