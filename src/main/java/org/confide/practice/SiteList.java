package org.confide.practice;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sites' rows. */
interface SiteList extends Repository<Site, SiteId> {

    @Query("from Site s order by s.position, s.name")
    List<Site> inOrder();

    Site save(Site site);
}
