package org.confide.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.confide.client.ChartStanding;
import org.confide.client.ClientAccess;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.practice.PracticeTime;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files documents in charts and opens them. A document is never changed and never deleted. */
@Service
@MaySeeDocuments
@Transactional
public class ChartDocuments {

    /** The most characters of a reason. */
    public static final int REASON_LIMIT = 200;

    private final Documents documents;
    private final DocumentStore store;
    private final ClientAccess access;
    private final ChartStanding standing;
    private final CurrentUser currentUser;
    private final PracticeTime time;
    private final ApplicationEventPublisher events;

    ChartDocuments(
            Documents documents,
            DocumentStore store,
            ClientAccess access,
            ChartStanding standing,
            CurrentUser currentUser,
            PracticeTime time,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.store = store;
        this.access = access;
        this.standing = standing;
        this.currentUser = currentUser;
        this.time = time;
        this.events = events;
    }

    /**
     * Lists the documents of a chart that this person may open, those entered in error last.
     *
     * @param client whose chart
     * @return at most 500, the newest first
     * @throws NotFound when the chart does not open to this person
     */
    public List<FiledDocument> of(ClientId client) {
        access.requireOpen(client);
        boolean clinical = access.clinical(client);
        return store.of(client, currentUser.get()).stream()
                .filter(document -> DocumentRules.whoeverOpensTheChartReadsItsPapers(document.kind(), clinical))
                .sorted(java.util.Comparator.comparing(document -> document.error() != null))
                .toList();
    }

    /**
     * Opens a document.
     *
     * @param id which
     * @return its bytes
     * @throws NotFound when it is not there, or not this person's to open
     */
    public OpenedDocument open(DocumentId id) {
        ChartDocument document = readable(id);
        events.publishEvent(
                AuditFact.read("document.open", id.value(), document.client().value()));
        return new OpenedDocument(document.type(), store.content(id));
    }

    /**
     * Files a document. What type of file it is, is told by its content.
     *
     * @param document what is said of it
     * @param content its bytes, at most {@link NewDocument#MOST_BYTES}
     * @return the document's id
     * @throws BadInput when it is empty, too large, or neither a PDF nor a picture; when the title can't be stored, or
     *     the date is to come
     * @throws NotFound when this person does not file in that chart
     */
    @MayFileDocuments
    public DocumentId file(NewDocument document, byte[] content) {
        access.requireOpen(document.client());
        if (!mayFile(document.client())) {
            throw new NotFound();
        }
        PlainText.require("title", document.title(), NewDocument.TITLE_LIMIT);
        requirePast(document.dated());
        FileType type = require(content);
        ChartDocument filed = documents.saveAndFlush(
                new ChartDocument(document, type, content.length, sha256(content), currentUser.id(), time.now()));
        store.keep(filed.id(), content);
        tellTheChart(filed);
        events.publishEvent(AuditFact.change(
                "document.file", filed.id().value(), document.client().value()));
        return filed.id();
    }

    /**
     * Tells whether this person files documents in a chart.
     *
     * @param client whose chart
     * @return whether they do
     */
    public boolean mayFile(ClientId client) {
        return DocumentRules.theDeskAndTheTreatmentTeamFile(currentUser.get(), access.enters(client));
    }

    /**
     * Marks a document as entered in error. It stays, and is listed last.
     *
     * @param id which
     * @param reason why, at most {@link #REASON_LIMIT} characters
     * @throws BadInput when no reason is given, or it can't be stored
     * @throws NotFound when it is not there, not this person's to mark, or marked already
     */
    @MayMarkDocuments
    public void markErroneous(DocumentId id, String reason) {
        ChartDocument document = readable(id);
        if (!DocumentRules.whoeverFiledItOrAnswersForTheRecordMarksItErroneous(currentUser.get(), document.filedBy())) {
            throw new NotFound();
        }
        if (reason.isBlank()) {
            throw new BadInput("reason", "Say why, so that others understand later.");
        }
        PlainText.require("reason", reason, REASON_LIMIT);
        try {
            store.erroneous(id, currentUser.id(), time.now(), reason);
        } catch (DataIntegrityViolationException markedAlready) {
            throw new NotFound();
        }
        tellTheChart(document);
        events.publishEvent(
                AuditFact.change("document.error", id.value(), document.client().value()));
    }

    private ChartDocument readable(DocumentId id) {
        ChartDocument document = documents.findById(id).orElseThrow(NotFound::new);
        if (document.kind().clinical()) {
            access.requireClinical(document.client());
        } else {
            access.requireOpen(document.client());
        }
        return document;
    }

    private void tellTheChart(ChartDocument changed) {
        if (changed.kind().signedByEveryClient()) {
            standing.papers(changed.client(), store.papers(changed.client()));
        }
    }

    private void requirePast(LocalDate dated) {
        if (dated.isAfter(time.today())) {
            throw new BadInput("dated", "The date is to come. Enter the date the document bears.");
        }
    }

    private static FileType require(byte[] content) {
        if (content.length == 0) {
            throw new BadInput("file", "Choose a file, or wait until it is here.");
        }
        if (content.length > NewDocument.MOST_BYTES) {
            throw new BadInput("file", "This file is larger than 10 MB. Scan it smaller, or in two parts.");
        }
        return FileType.in(content)
                .orElseThrow(() -> new BadInput(
                        "file", "This is neither a PDF nor a PNG or JPEG picture. Save or scan it as one of these."));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
