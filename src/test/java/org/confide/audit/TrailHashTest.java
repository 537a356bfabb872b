package org.confide.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailHashTest {

    private static final Instant AT = Instant.parse("2026-11-27T14:05:06.123456Z");
    private static final String ACTOR = "0193a5e2-0000-7000-8000-000000000001";
    private static final TrailRow ROW = new TrailRow(42, AT, ACTOR, "READ", "note.read", ACTOR, null, "é");

    /** With another encoding no trail sealed before verifies any more. */
    @Test
    void the_encoding_is_frozen() {
        Batch batch = new Batch(7, 1, TrailHash.of(List.of(TrailHash.of(ROW))), Batch.NOTHING, AT, "00ff");
        assertThat(TrailHash.of(ROW)).isEqualTo("7e0e6f5603ca0fa45be56718e6a11d59adde19708db6cb73a87aeb7302fb7083");
        assertThat(batch.rowsHash()).isEqualTo("52b99f9c65d6dd9249bcf0d51d72ff5e1cd60bdb9219e0ef30626099198b2df8");
        assertThat(batch.head()).isEqualTo("0189a6bbd08b4a44fd1e535137e2a97de4cec8137cd5492de737d6899dc69dcf");
    }

    @Test
    void fields_cannot_flow_into_each_other_and_nothing_is_not_empty() {
        assertThat(List.of(
                        hash("ab", "c", null),
                        hash("a", "bc", null),
                        hash("abc", "", null),
                        hash("ab", "c", ""),
                        hash("ab", "", "c")))
                .doesNotHaveDuplicates();
    }

    private static String hash(String category, String action, String detail) {
        return TrailHash.of(new TrailRow(1, AT, null, category, action, null, null, detail));
    }
}
