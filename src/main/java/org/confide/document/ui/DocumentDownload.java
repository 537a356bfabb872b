package org.confide.document.ui;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.confide.document.DocumentId;
import org.confide.document.FiledDocument;
import org.confide.document.OpenedDocument;
import org.confide.shared.NotFound;
import org.confide.shared.ui.PdfLink;

/**
 * Hands a document to the browser, to be shown and not to be run. Its type is the one its bytes had when it was filed; a
 * page that calls itself a picture stays text in a box without scripts, without an origin and without a way out.
 */
class DocumentDownload implements DownloadHandler {

    private final FiledDocument document;
    private final SerializableFunction<DocumentId, OpenedDocument> open;

    /**
     * Offers one document.
     *
     * @param document which, as it is listed
     * @param open opens it, each time it is asked for, which the trail records
     */
    DocumentDownload(FiledDocument document, SerializableFunction<DocumentId, OpenedDocument> open) {
        this.document = document;
        this.open = open;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        OpenedDocument opened;
        try {
            opened = open.apply(document.id());
        } catch (NotFound gone) {
            event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        event.setContentType(opened.type().mediaType());
        event.inline(getUrlPostfix());
        event.setContentLength(opened.size());
        VaadinResponse response = event.getResponse();
        response.setHeader("Content-Security-Policy", PdfLink.ALONE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        try (OutputStream out = event.getOutputStream()) {
            opened.content().transferTo(out);
        }
    }

    /** The name it is saved under tells neither whose it is nor what it is. */
    @Override
    public String getUrlPostfix() {
        return "document." + document.type().ending();
    }
}
