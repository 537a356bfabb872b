package org.confide.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.confide.document.DocumentId;
import org.confide.document.DocumentKind;
import org.confide.document.FiledDocument;
import org.confide.document.OpenedDocument;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.StateBadge;

/** Documents: a PDF opens in a window of its own, by what the browser shows it with, a picture in a dialog. */
class DocumentList extends Div {

    /** What its buttons do. */
    interface Acts extends Serializable {
        OpenedDocument open(DocumentId document);

        void file();

        void mark(FiledDocument document);
    }

    private final PracticeTime time;
    private final Acts acts;

    DocumentList(List<FiledDocument> documents, boolean mayFile, PracticeTime time, Acts acts) {
        this.time = time;
        this.acts = acts;
        addClassName("stack");
        H2 heading = new H2("Documents");
        heading.addClassNames("section-heading", "grow");
        Div head = new Div(heading);
        head.addClassName("row");
        if (mayFile) {
            Button file = new Button("File document", event -> acts.file());
            file.addThemeVariants(ButtonVariant.PRIMARY);
            head.add(file);
        }
        add(head, signed(documents));
        if (documents.isEmpty()) {
            add(new EmptyState(
                    mayFile
                            ? "No documents yet. File the signed consent and privacy notice first."
                            : "No documents yet."));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("card");
            documents.forEach(document -> list.add(item(document)));
            add(list);
        }
    }

    /** Whether what every client signs is there, and since when. */
    private Div signed(List<FiledDocument> documents) {
        Div row = new Div();
        row.addClassNames("row", "wrap");
        for (DocumentKind kind : List.of(DocumentKind.CONSENT, DocumentKind.PRIVACY_NOTICE)) {
            row.add(documents.stream()
                    .filter(document -> document.kind() == kind && document.error() == null)
                    .findFirst()
                    .map(newest -> new StateBadge(
                            StateBadge.Kind.SIGNED, "check", kind.label() + ", " + time.date(newest.dated())))
                    .orElseGet(() -> new StateBadge(StateBadge.Kind.DUE, "warn", kind.label() + ": not on file")));
        }
        return row;
    }

    private ListItem item(FiledDocument document) {
        Span what = new Span(words(document));
        what.addClassName("what");
        Div who = new Div(link(document), what);
        who.addClassName("who");
        ListItem item = new ListItem(who);
        item.addClassName("list-row");
        String error = document.error();
        if (error != null) {
            item.add(new StateBadge(StateBadge.Kind.NEUTRAL, "warn", "Entered in error"));
        } else if (document.mayMark()) {
            Button mark = new Button("Entered in error", event -> acts.mark(document));
            mark.addThemeVariants(ButtonVariant.TERTIARY);
            mark.setAriaLabel("Entered in error: " + document.name());
            item.add(mark);
        }
        return item;
    }

    private Component link(FiledDocument document) {
        DocumentDownload handler = new DocumentDownload(document, acts::open);
        if (document.type().picture()) {
            Button look = new Button(document.name(), event -> new PictureDialog(document.name(), handler).open());
            look.addThemeVariants(ButtonVariant.TERTIARY);
            look.addClassName("link");
            return look;
        }
        Anchor link = new Anchor(handler, AttachmentType.INLINE, document.name());
        link.setTarget(AnchorTarget.BLANK);
        link.setAriaLabel(document.name() + ", opens in a new window");
        link.addClassName("link");
        return link;
    }

    private String words(FiledDocument document) {
        String kind = document.title().isEmpty() ? "" : document.kind().label() + ", ";
        String error = document.error();
        return kind + "dated " + time.date(document.dated()) + ", "
                + document.type().name() + ", " + size(document)
                + ". Filed by " + document.filedBy() + ", " + time.dateTime(document.filedAt()) + "."
                + (error == null ? "" : " Entered in error: " + error);
    }

    private static String size(FiledDocument document) {
        return document.bytes() < 100_000
                ? "%,d kB".formatted(Math.max(1, document.bytes() / 1000))
                : String.format(Locale.US, "%.1f MB", document.bytes() / 1e6);
    }
}
