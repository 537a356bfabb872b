package org.confide.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confide.client.ClientPaths;
import org.confide.exchange.ClientImport;
import org.confide.exchange.ImportColumn;
import org.confide.exchange.ImportLine;
import org.confide.exchange.ImportPreview;
import org.confide.identity.SignedInExecutor;
import org.confide.shared.BadInput;
import org.confide.shared.ui.ScreenHeader;

/** Takes clients in from a file: looked at first, line by line, and stored on a second word. */
@Route(ClientPaths.IMPORT)
@PageTitle("Import clients")
@RolesAllowed({"FRONT_DESK", "PRACTICE_ADMIN"})
class ImportView extends Div {

    private static final int MOST_BYTES = 2_000_000;

    /** So many are stored while the person waits; more are stored beside the screen, a portion at a time. */
    private static final int AT_ONCE = 100;

    private final ClientImport clients;
    private final SignedInExecutor executor;
    private final Div result = new Div();
    private final Checkbox alike = new Checkbox("Import those who may be here already too", event -> name());
    private final Button take = new Button("Import clients", event -> take());
    private List<ImportLine> lines = List.of();

    ImportView(ClientImport clients, SignedInExecutor executor) {
        this.clients = clients;
        this.executor = executor;
        addClassName("screen");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        // The file comes in on a thread without the screen's lock and is looked at there, as this person, so that the
        // screen goes on meanwhile; what it says is shown under the lock.
        Upload upload = new Upload((UploadHandler) event -> {
            byte[] file = event.getInputStream().readNBytes(MOST_BYTES + 1);
            executor.asNow(() -> look(file, event.getUI())).run();
        });
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button("Choose file"));
        Paragraph words =
                new Paragraph("A file of comma-separated values with headings in its first line, at most 2 MB."
                        + " Known headings: "
                        + java.util.Arrays.stream(ImportColumn.values())
                                .map(ImportColumn::label)
                                .collect(Collectors.joining(", "))
                        + ". Nothing is stored before Import clients is pressed.");
        words.addClassNames("small", "sub");
        result.addClassName("stack");
        Div body = new Div(words, upload, result);
        body.addClassName("screen-body");
        add(new ScreenHeader("Import clients").back(ClientPaths.CLIENTS, "Back to clients"), body);
    }

    private void look(byte[] file, UI ui) {
        try {
            ImportPreview preview = clients.look(file);
            var unused = ui.access(() -> show(preview));
        } catch (BadInput refused) {
            var unused = ui.access(() -> refuse(String.valueOf(refused.getMessage())));
        }
    }

    /** Shows what a file would become. */
    private void show(ImportPreview preview) {
        result.removeAll();
        lines = preview.lines();
        result.add(small(String.join(". ", preview.taken()) + "."));
        if (!preview.left().isEmpty()) {
            result.add(small("Left out: " + String.join(", ", preview.left()) + "."));
        }
        alike.setValue(false);
        alike.setVisible(preview.count(ImportLine.State.PERHAPS_THERE) > 0);
        name();
        Div actions = new Div(take, alike, report());
        actions.addClassName("form-actions");
        result.add(said(counts(preview.lines())), actions, grid());
    }

    private void refuse(String sentence) {
        result.removeAll();
        lines = List.of();
        Paragraph alert = said(sentence + " Nothing was stored.");
        alert.getElement().setAttribute("role", "alert");
        result.add(alert);
    }

    private void take() {
        List<ImportLine> chosen = chosen();
        if (chosen.size() <= AT_ONCE) {
            show(clients.take(chosen));
            return;
        }
        Paragraph far = said("0 of %,d clients imported. Keep this window open.".formatted(chosen.size()));
        ProgressBar bar = new ProgressBar(0, chosen.size(), 0);
        bar.setWidthFull();
        bar.getElement().setAttribute("aria-label", "Import");
        result.removeAll();
        result.add(far, bar);
        UI ui = UI.getCurrent();
        executor.execute(() -> take(chosen, ui, done -> {
            far.setText("%,d of %,d clients imported. Keep this window open.".formatted(done, chosen.size()));
            bar.setValue(done);
        }));
    }

    /** Who closes the window ends it; those who are imported by then are recognised when the file comes again. */
    private void take(List<ImportLine> chosen, UI ui, SerializableConsumer<Integer> progress) {
        List<ImportLine> done = new ArrayList<>();
        try {
            for (int from = 0; from < chosen.size(); from += AT_ONCE) {
                done.addAll(clients.take(chosen.subList(from, Math.min(chosen.size(), from + AT_ONCE))));
                int number = done.size();
                var unused = ui.access(() -> progress.accept(number));
            }
            var unused = ui.access(() -> show(done));
        } catch (UIDetachedException closed) {
            // Nobody looks any longer.
        }
    }

    private void show(List<ImportLine> taken) {
        Map<Integer, ImportLine> done =
                taken.stream().collect(Collectors.toMap(ImportLine::number, Function.identity()));
        lines = lines.stream()
                .map(line -> done.getOrDefault(line.number(), line))
                .toList();
        result.removeAll();
        result.add(said(counts(lines)), report(), grid());
    }

    private List<ImportLine> chosen() {
        List<ImportLine> chosen = new ArrayList<>();
        for (ImportLine line : lines) {
            if (line.state() == ImportLine.State.READY
                    || (alike.getValue() && line.state() == ImportLine.State.PERHAPS_THERE)) {
                chosen.add(line);
            }
        }
        return chosen;
    }

    private void name() {
        take.setEnabled(!chosen().isEmpty());
    }

    private Grid<ImportLine> grid() {
        Grid<ImportLine> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(ImportLine::number).setHeader("Line").setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(ImportLine::name).setHeader("Name").setFlexGrow(1);
        grid.addColumn(ImportLine::born)
                .setHeader("Date of birth")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> line.state().label())
                .setHeader("State")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> String.join(" ", line.reasons()))
                .setHeader("Why")
                .setFlexGrow(3);
        grid.setItems(lines);
        return grid;
    }

    private Anchor report() {
        List<ImportLine> all = lines;
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> {
            byte[] bytes = clients.report(all).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "not-imported.csv", "text/csv;charset=utf-8", bytes.length);
        });
        Anchor report = new Anchor(handler, AttachmentType.DOWNLOAD, "Download what was not imported");
        report.addClassName("small");
        return report;
    }

    private static String counts(List<ImportLine> lines) {
        return java.util.Arrays.stream(ImportLine.State.values())
                .map(state -> Map.entry(
                        state,
                        lines.stream().filter(line -> line.state() == state).count()))
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getKey().label() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Paragraph said(String words) {
        Paragraph said = new Paragraph(words);
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private static Paragraph small(String words) {
        Paragraph small = new Paragraph(words);
        small.addClassNames("small", "sub");
        return small;
    }
}
