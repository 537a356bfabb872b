package org.confide.practice;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The catalogue's rows. */
interface OfferedServices extends Repository<OfferedService, ServiceId> {

    @Query("select s from OfferedService s left join fetch s.bands order by s.position, s.label")
    List<OfferedService> inOrder();

    OfferedService save(OfferedService service);
}
