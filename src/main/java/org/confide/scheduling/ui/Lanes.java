package org.confide.scheduling.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;

/** Puts sessions that overlap side by side. */
final class Lanes {

    /**
     * Where a block stands.
     *
     * @param number counted from 0
     * @param of how many stand side by side
     */
    record Lane(int number, int of) {
        static final Lane ALONE = new Lane(0, 1);
    }

    private final Map<SessionId, Integer> numbers = new HashMap<>();
    private final Map<SessionId, Lane> lanes = new HashMap<>();
    private final List<Instant> ends = new ArrayList<>();
    private final List<SessionId> together = new ArrayList<>();

    private Lanes() {}

    /**
     * Shares the width of a column.
     *
     * @param rows the column's sessions in the order of time
     * @return the lane of each
     */
    static Map<SessionId, Lane> of(List<SessionRow> rows) {
        Lanes lanes = new Lanes();
        rows.forEach(lanes::take);
        lanes.close();
        return lanes.lanes;
    }

    private void take(SessionRow row) {
        if (ends.stream().noneMatch(end -> end.isAfter(row.start()))) {
            close();
        }
        int lane = 0;
        while (lane < ends.size() && ends.get(lane).isAfter(row.start())) {
            lane++;
        }
        if (lane == ends.size()) {
            ends.add(row.end());
        } else {
            ends.set(lane, row.end());
        }
        numbers.put(row.id(), lane);
        together.add(row.id());
    }

    private void close() {
        together.forEach(id -> lanes.put(id, new Lane(numbers.getOrDefault(id, 0), ends.size())));
        together.clear();
        ends.clear();
    }
}
