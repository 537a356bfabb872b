package org.confide.shared.ui;

import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code, drawn here and sent with the page: what it says goes to nobody else. Black on white whatever the scheme. */
public final class QrCode extends Image {

    // The quiet zone that readers want around it (ISO/IEC 18004).
    private static final int MARGIN = 4;

    /**
     * Draws it.
     *
     * @param says its text, up to about 2,000 bytes
     * @param alternative what it is, in words, for whoever can't point a camera at it
     */
    public QrCode(String says, String alternative) {
        super(
                "data:image/svg+xml;base64,"
                        + Base64.getEncoder().encodeToString(svg(says).getBytes(StandardCharsets.UTF_8)),
                alternative);
        addClassName("qr-code");
    }

    private static String svg(String says) {
        io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(says, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * MARGIN;
        StringBuilder squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    squares.append('M')
                            .append(x + MARGIN)
                            .append(',')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
                + squares + "\" fill=\"#000\"/></svg>";
    }
}
