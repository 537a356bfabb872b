package org.confide.practice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The closures' rows. */
interface ClosureList extends Repository<Closure, LocalDate> {

    @Query("from Closure c order by c.day")
    List<Closure> inOrder();

    Closure save(Closure closure);

    void deleteById(LocalDate day);
}
