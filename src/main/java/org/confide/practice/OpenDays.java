package org.confide.practice;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The opening hours' rows. */
interface OpenDays extends Repository<OpenDay, Integer> {

    List<OpenDay> findAll();

    OpenDay save(OpenDay day);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from OpenDay d")
    void clear();
}
