package org.confide.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.practice.PracticeTime;
import org.confide.shared.DemoPart;
import org.confide.shared.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The front desk has scanned what most of the demo's clients signed, and one letter that came in. */
@Component
@Profile("demo")
class DocumentsDemo implements DemoPart {

    private static final int EVERY_SO_MANY_LACK_SOMETHING = 7;

    private final ChartDocuments documents;
    private final ClientSearch search;
    private final PracticeTime time;
    private final TransactionTemplate atOnce;

    DocumentsDemo(
            ChartDocuments documents, ClientSearch search, PracticeTime time, PlatformTransactionManager transactions) {
        this.documents = documents;
        this.search = search;
        this.time = time;
        this.atOnce = new TransactionTemplate(transactions);
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public void build(DemoStage stage) {
        Instant now = time.now();
        LocalDate signed = stage.today().minusDays(60);
        stage.at(now.minus(Duration.ofDays(59)));
        stage.as("frontdesk", () -> atOnce.executeWithoutResult(status -> scan(signed)));
        stage.at(now);
    }

    private void scan(LocalDate signed) {
        List<ClientRow> clients = search.find("", 100);
        for (int i = 0; i < clients.size(); i++) {
            ClientRow client = clients.get(i);
            file(client, DocumentKind.PRIVACY_NOTICE, "", signed);
            if (i % EVERY_SO_MANY_LACK_SOMETHING != 3) {
                file(client, DocumentKind.CONSENT, "", signed);
            }
        }
        if (!clients.isEmpty()) {
            file(clients.getFirst(), DocumentKind.LETTER, "Letter from the family doctor", signed);
            documents.file(
                    new NewDocument(clients.getFirst().client(), DocumentKind.INSURANCE_CARD, "", signed), card());
        }
    }

    private void file(ClientRow client, DocumentKind kind, String title, LocalDate dated) {
        documents.file(
                new NewDocument(client.client(), kind, title, dated), page(title.isEmpty() ? kind.label() : title));
    }

    /** A card without a word on it, as PNG: words would need fonts, which not every server has. */
    private static byte[] card() {
        BufferedImage card = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = card.createGraphics();
        paint.setColor(new Color(0xF4, 0xF1, 0xEA));
        paint.fillRect(0, 0, 640, 400);
        paint.setColor(new Color(0x07, 0x61, 0x69));
        paint.fillRect(0, 0, 640, 96);
        paint.setColor(new Color(0x82, 0x8B, 0x8E));
        for (int line = 0; line < 4; line++) {
            paint.fillRect(48, 152 + 48 * line, 420 - 70 * line, 16);
        }
        paint.dispose();
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(card, "png", file);
            return file.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** A page with one line on it, as PDF (ISO 32000-1, 7.5): five objects and the table that says where they are. */
    private static byte[] page(String line) {
        String text = "BT /F 18 Tf 72 720 Td (" + line + ") Tj 0 -28 Td (Made up for the demo practice) Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table)
                .append("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
