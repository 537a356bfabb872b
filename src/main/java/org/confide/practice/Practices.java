package org.confide.practice;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The one row. */
interface Practices extends Repository<Practice, Integer> {

    Optional<Practice> findById(int id);

    Practice save(Practice practice);
}
