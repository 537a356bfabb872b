package org.confide.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.confide.client.spi.ChartSection;
import org.confide.client.spi.OpenChart;
import org.confide.document.ChartDocuments;
import org.confide.document.FiledDocument;
import org.confide.identity.SignedInExecutor;
import org.confide.practice.PracticeTime;

/** The documents of a chart: a tab for everybody to whom the chart opens, with what each of them may open. */
@org.springframework.stereotype.Component
class DocumentsSection implements ChartSection {

    private final ChartDocuments documents;
    private final PracticeTime time;
    private final SignedInExecutor executor;

    DocumentsSection(ChartDocuments documents, PracticeTime time, SignedInExecutor executor) {
        this.documents = documents;
        this.time = time;
        this.executor = executor;
    }

    @Override
    public Place place() {
        return Place.TAB;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return "Documents";
    }

    @Override
    public boolean offered(OpenChart chart) {
        return true;
    }

    @Override
    public Optional<Component> content(OpenChart chart) {
        Div pane = new Div();
        pane.addClassNames("pane", "stack");
        show(pane, chart);
        return Optional.of(pane);
    }

    private void show(Div pane, OpenChart chart) {
        pane.removeAll();
        List<FiledDocument> filed = documents.of(chart.client());
        ConsentBadge.follow(FiledDocument.papers(filed));
        pane.add(new DocumentList(filed, documents.mayFile(chart.client()), time, new DocumentList.Acts() {
            @Override
            public org.confide.document.OpenedDocument open(org.confide.document.DocumentId document) {
                return documents.open(document);
            }

            @Override
            public void file() {
                new FileDocumentDialog(chart.client(), time.today(), executor, (document, content) -> {
                            documents.file(document, content);
                            show(pane, chart);
                        })
                        .open();
            }

            @Override
            public void mark(FiledDocument document) {
                new MarkDocumentDialog(document.name(), reason -> {
                            documents.markErroneous(document.id(), reason);
                            show(pane, chart);
                        })
                        .open();
            }
        }));
    }
}
