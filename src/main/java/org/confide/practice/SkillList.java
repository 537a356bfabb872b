package org.confide.practice;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The skills' rows. */
interface SkillList extends Repository<Skill, SkillId> {

    @Query("from Skill s order by s.name")
    List<Skill> inOrder();

    Optional<Skill> findById(SkillId id);

    Skill save(Skill skill);
}
