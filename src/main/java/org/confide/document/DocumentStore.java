package org.confide.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bytes, lists and marks of documents: one statement each. */
@Component
class DocumentStore {

    private static final String LIST = """
            select d.id, d.kind, d.title, d.dated, d.media_type, d.bytes, d.filed_by, a.name, d.filed_at,
                e.reason
            from chart_document d
            join account a on a.id = d.filed_by
            left join document_error e on e.document_id = d.id
            where d.client_id = :client order by d.dated desc, d.id desc limit 500""";

    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(DocumentId document, byte[] content) {
        jdbc.sql("insert into document_content (document_id, content) values (:document, :content)")
                .param("document", document.value().toString())
                .param("content", content)
                .update();
    }

    byte[] content(DocumentId document) {
        return jdbc.sql("select content from document_content where document_id = :document")
                .param("document", document.value().toString())
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    List<FiledDocument> of(ClientId client, SignedIn reader) {
        return jdbc.sql(LIST)
                .param("client", client.value().toString())
                .query((row, number) -> filed(row, reader))
                .list();
    }

    void erroneous(DocumentId document, AccountId by, Instant at, String reason) {
        jdbc.sql("insert into document_error (document_id, marked_by, marked_at, reason)"
                        + " values (:document, :by, :at, :reason)")
                .param("document", document.value().toString())
                .param("by", by.value().toString())
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .update();
    }

    private static FiledDocument filed(ResultSet row, SignedIn reader) throws SQLException {
        return new FiledDocument(
                new DocumentId(UUID.fromString(row.getString("id"))),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getDate("dated").toLocalDate(),
                FileType.of(row.getString("media_type")),
                row.getInt("bytes"),
                row.getString("name"),
                row.getTimestamp("filed_at").toInstant(),
                row.getString("reason"),
                DocumentRules.whoeverFiledItOrAnswersForTheRecordMarksItErroneous(
                        reader, new AccountId(UUID.fromString(row.getString("filed_by")))));
    }
}
