package org.confide.document;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What is said of documents. */
interface Documents extends Repository<ChartDocument, DocumentId> {

    ChartDocument saveAndFlush(ChartDocument document);

    Optional<ChartDocument> findById(DocumentId id);
}
