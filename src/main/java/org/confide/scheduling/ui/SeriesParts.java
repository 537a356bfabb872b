package org.confide.scheduling.ui;

import org.confide.practice.Closures;
import org.confide.scheduling.SeriesBooking;
import org.confide.scheduling.SeriesEditing;
import org.confide.scheduling.SeriesUndoing;
import org.springframework.stereotype.Component;

/**
 * The services behind series.
 *
 * @param booking plans them
 * @param editing changes them
 * @param undoing takes changes back
 * @param closures tells which days are closed
 */
@Component
record SeriesParts(SeriesBooking booking, SeriesEditing editing, SeriesUndoing undoing, Closures closures) {}
