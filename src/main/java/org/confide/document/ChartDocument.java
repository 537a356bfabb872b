package org.confide.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is said of a document. Its bytes are a row of their own, read only when it is opened. Never changed. */
@Entity
@Immutable
@Table(name = "chart_document")
class ChartDocument {

    @EmbeddedId
    private DocumentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId client;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(24)")
    private DocumentKind kind;

    private String title;
    private LocalDate dated;
    private String mediaType;
    private int bytes;

    @Column(columnDefinition = "char(64)")
    private String sha256;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "filed_by"))
    private AccountId filedBy;

    private Instant filedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ChartDocument() {}

    ChartDocument(NewDocument document, FileType type, int bytes, String sha256, AccountId filedBy, Instant filedAt) {
        this.id = DocumentId.next();
        this.client = document.client();
        this.kind = document.kind();
        this.title = document.title();
        this.dated = document.dated();
        this.mediaType = type.mediaType();
        this.bytes = bytes;
        this.sha256 = sha256;
        this.filedBy = filedBy;
        this.filedAt = filedAt;
    }

    DocumentId id() {
        return id;
    }

    ClientId client() {
        return client;
    }

    DocumentKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    LocalDate dated() {
        return dated;
    }

    FileType type() {
        return FileType.of(mediaType);
    }

    int bytes() {
        return bytes;
    }

    String sha256() {
        return sha256;
    }

    AccountId filedBy() {
        return filedBy;
    }

    Instant filedAt() {
        return filedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChartDocument document && id.equals(document.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which and of what kind, and not what it is called. */
    @Override
    public String toString() {
        return "ChartDocument[" + id.value() + ", " + kind + "]";
    }
}
