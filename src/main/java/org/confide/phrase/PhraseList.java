package org.confide.phrase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhraseList extends Repository<Phrase, UUID> {

    Phrase saveAndFlush(Phrase phrase);

    Optional<Phrase> findById(UUID id);

    void delete(Phrase phrase);

    @Query("select p from Phrase p where p.owner in :owners order by p.shortcut")
    List<Phrase> of(Collection<UUID> owners);
}
