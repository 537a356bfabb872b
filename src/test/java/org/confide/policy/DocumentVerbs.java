package org.confide.policy;

import org.confide.document.ChartDocuments;
import org.confide.document.DocumentId;
import org.confide.document.DocumentKind;
import org.confide.document.NewDocument;
import org.confide.document.SampleFiles;
import org.confide.policy.PolicyCast.Chart;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.practice.PracticeTime;
import org.confide.support.As;
import org.springframework.beans.factory.ListableBeanFactory;

/** What can be done with the documents of a chart. */
final class DocumentVerbs {

    private DocumentVerbs() {}

    static void add(ListableBeanFactory beans, Does does) {
        ChartDocuments documents = beans.getBean(ChartDocuments.class);
        PracticeTime time = beans.getBean(PracticeTime.class);
        does.it("document", "list", (chart, person) -> documents.of(chart.client()) != null);
        does.it("document", "may-file", (chart, person) -> documents.mayFile(chart.client()));
        does.it(
                "document",
                "file",
                (chart, person) ->
                        documents.file(document(chart, DocumentKind.CONSENT, time), SampleFiles.PDF) != null);
        does.it(
                "document",
                "open-paper",
                (chart, person) -> documents.open(filed(documents, chart, DocumentKind.CONSENT, time)) != null);
        does.it(
                "document",
                "open-clinical",
                (chart, person) -> documents.open(filed(documents, chart, DocumentKind.LETTER, time)) != null);
        does.it("document", "mark", (chart, person) -> {
            documents.markErroneous(filed(documents, chart, DocumentKind.CONSENT, time), "Of another client");
            return true;
        });
    }

    private static DocumentId filed(ChartDocuments documents, Chart chart, DocumentKind kind, PracticeTime time) {
        return As.as(chart.author(), () -> documents.file(document(chart, kind, time), SampleFiles.PDF));
    }

    private static NewDocument document(Chart chart, DocumentKind kind, PracticeTime time) {
        return new NewDocument(chart.client(), kind, "", time.today());
    }
}
