package org.confide.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every client signs, and the date the newest paper of each kind on file bears. Not clinical: whoever opens the
 * chart sees it.
 *
 * @param consent the date of the consent to treatment, or null where none is on file
 * @param privacyNotice the date of the acknowledged privacy notice (45 CFR 164.520(c)(2)(ii)), or null
 */
public record ChartPapers(
        @Nullable LocalDate consent, @Nullable LocalDate privacyNotice) {}
