package org.confide.scheduling.ui;

import org.confide.scheduling.SeriesBooking;
import org.confide.scheduling.SeriesEditing;
import org.springframework.stereotype.Component;

/**
 * The services behind series.
 *
 * @param booking plans them
 * @param editing changes them
 */
@Component
record SeriesParts(SeriesBooking booking, SeriesEditing editing) {}
