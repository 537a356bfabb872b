package org.confide.scheduling;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The series' rows. */
interface SeriesList extends Repository<SessionSeries, SeriesId> {

    SessionSeries save(SessionSeries series);

    Optional<SessionSeries> findById(SeriesId id);
}
