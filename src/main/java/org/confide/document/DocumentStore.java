package org.confide.document;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.confide.client.ChartPapers;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.SignedIn;
import org.jspecify.annotations.Nullable;
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

    private static final String PAPERS = """
            select max(case when d.kind = 'CONSENT' then d.dated end),
                max(case when d.kind = 'PRIVACY_NOTICE' then d.dated end)
            from chart_document d
            where d.client_id = :client and d.kind in ('CONSENT', 'PRIVACY_NOTICE')
            and not exists (select 1 from document_error e where e.document_id = d.id)
            lock in share mode""";

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

    /** The newest of what every client signs; it waits for whoever files or marks one at the same moment. */
    ChartPapers papers(ClientId client) {
        return jdbc.sql(PAPERS)
                .param("client", client.value().toString())
                .query((row, number) -> new ChartPapers(day(row.getDate(1)), day(row.getDate(2))))
                .single();
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
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
