package org.confide.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What verifying the trail gave.
 *
 * @param batches how many batches there are
 * @param rows how many rows they seal
 * @param last the last batch, if any
 * @param heads how many heads kept outside were compared
 * @param findings what is wrong, the lowest number first; cut where there is too much
 */
record Verification(long batches, long rows, Optional<Batch> last, long heads, List<Finding> findings) {

    Verification {
        findings =
                findings.stream().sorted(Comparator.comparingLong(Finding::row)).toList();
    }

    boolean good() {
        return findings.isEmpty();
    }
}
