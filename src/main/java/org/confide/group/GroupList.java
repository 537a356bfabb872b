package org.confide.group;

import java.util.List;
import java.util.Optional;
import org.confide.scheduling.GroupId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupList extends Repository<TherapyGroup, GroupId> {

    TherapyGroup save(TherapyGroup group);

    @Query("select g from TherapyGroup g left join fetch g.members where g.id = :id")
    Optional<TherapyGroup> findById(GroupId id);

    @Query("select distinct g from TherapyGroup g left join fetch g.members order by g.name")
    List<TherapyGroup> inOrder();
}
