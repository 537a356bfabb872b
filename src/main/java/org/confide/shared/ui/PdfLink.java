package org.confide.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;

/**
 * Opens a PDF beside the page. It is made when it is asked for, as the person who asks, in memory; neither server nor
 * browser keeps it, and its name tells nothing of whose it is.
 */
public final class PdfLink extends Anchor {

    /**
     * What a browser may do with a file that is shown by itself: nothing but to show it. Its own viewer of PDFs needs the
     * object, the style and a script.
     */
    public static final String ALONE =
            "default-src 'none'; img-src 'self' data:; object-src 'self'; style-src 'unsafe-inline';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox allow-scripts";

    /**
     * Makes a link.
     *
     * @param words what it is called
     * @param name the file's name, such as {@code hours.pdf}; never made of anybody's name
     * @param make makes the file, throws {@link BadInput} with a sentence where it can't be made, and {@link NotFound}
     *     where it is no longer this person's to have
     */
    public PdfLink(String words, String name, SerializableSupplier<byte[]> make) {
        super(new Handler(name, make), words);
        setTarget(AnchorTarget.BLANK);
        addClassNames("button-link", "no-print");
    }

    private static final class Handler implements DownloadHandler {

        private final String name;
        private final SerializableSupplier<byte[]> make;

        Handler(String name, SerializableSupplier<byte[]> make) {
            this.name = name;
            this.make = make;
        }

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            VaadinResponse response = event.getResponse();
            response.setHeader("Content-Security-Policy", ALONE);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Content-Type-Options", "nosniff");
            byte[] file;
            String type = "application/pdf";
            try {
                file = make.get();
            } catch (NotFound gone) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND, "");
                return;
            } catch (BadInput refused) {
                file = String.valueOf(refused.getMessage()).getBytes(StandardCharsets.UTF_8);
                type = "text/plain;charset=utf-8";
            }
            event.setContentType(type);
            event.inline(name);
            event.setContentLength(file.length);
            try (OutputStream out = event.getOutputStream()) {
                out.write(file);
            } finally {
                Arrays.fill(file, (byte) 0);
            }
        }

        @Override
        public String getUrlPostfix() {
            return name;
        }
    }
}
