package org.confide.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.confide.note.Addendum;
import org.confide.note.DraftContent;
import org.confide.note.FrozenNote;
import org.confide.note.NoteSection;
import org.confide.note.NoteSignature;
import org.confide.note.NoteSignature.Capacity;
import org.confide.note.PlaceChoice;
import org.confide.note.Present;
import org.confide.note.ReadableNote;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.Facts;

/** How a frozen note reads: never a greyed field, always text on the sheet. */
public final class NoteArticle {

    private NoteArticle() {}

    /** The whole note for reading and printing: facts, sections, signatures, addenda. */
    static List<Component> whole(ReadableNote note, PracticeTime time) {
        List<Component> parts = new ArrayList<>();
        Facts facts = new Facts();
        facts(note.content(), time).forEach(facts::fact);
        parts.add(facts);
        for (NoteSection section : NoteSection.values()) {
            String text = note.content().content().section(section);
            if (!text.isEmpty()) {
                parts.add(section(section.label(), text));
            }
        }
        parts.add(signatures(note, time));
        note.addenda().forEach(addendum -> parts.add(addendum(addendum, time)));
        return parts;
    }

    /**
     * Who signed a note, when, and which text.
     *
     * @param note the note
     * @param time says days and times
     * @return a section for the end of the note
     */
    public static Section signatures(ReadableNote note, PracticeTime time) {
        Section signatures = new Section(new H3("Signatures"));
        signatures.addClassNames("read-section", "signatures");
        for (NoteSignature signature : note.signatures()) {
            signatures.add(new Paragraph(words(signature, time)));
        }
        if (!note.intact()) {
            Paragraph broken = new Paragraph(
                    "This text no longer has the hash that was signed. Tell your administrator; change nothing.");
            broken.addClassName("text-overdue");
            signatures.add(broken);
        }
        return signatures;
    }

    static Section section(String label, String text) {
        Div body = new Div(text);
        body.addClassNames("text", "reading");
        Section section = new Section(new H3(label), body);
        section.addClassName("read-section");
        return section;
    }

    /**
     * Sections in small, as beside the editor and in the timeline.
     *
     * @param content what the note says
     * @return the sections that have some text
     */
    public static DescriptionList small(DraftContent content) {
        DescriptionList list = new DescriptionList();
        list.addClassName("sections-small");
        for (NoteSection section : NoteSection.values()) {
            String text = content.section(section);
            if (!text.isEmpty()) {
                DescriptionList.Term term = new DescriptionList.Term(section.mark());
                term.setTitle(section.label());
                list.add(term, new DescriptionList.Description(text));
            }
        }
        return list;
    }

    static Paragraph addendum(Addendum addendum, PracticeTime time) {
        HtmlContainer head = new HtmlContainer("b");
        head.setText("Addendum " + time.dateTime(addendum.written()));
        Span reason = new Span(" " + addendum.authorName() + ". Reason: " + addendum.reason() + ". ");
        reason.addClassName("sub");
        Paragraph paragraph = new Paragraph(head, reason, new Span(addendum.text()));
        paragraph.addClassName("addendum");
        return paragraph;
    }

    /**
     * Says when a session was held.
     *
     * @param content what the note says
     * @param time says times
     * @return such as "2:02 PM to 2:50 PM, 48 min", or an empty text
     */
    public static String times(DraftContent content, PracticeTime time) {
        Instant started = content.time().started();
        if (!content.time().isComplete()) {
            return started == null ? "" : time.time(started);
        }
        return time.time(Objects.requireNonNull(started)) + " to "
                + time.time(Objects.requireNonNull(content.time().ended())) + ", "
                + content.time().minutes() + " min";
    }

    /**
     * What stands above the text: when, which service, where, who was there.
     *
     * @param note what was frozen
     * @param time says days and times
     * @return words by label, in order; empty where nothing was documented
     */
    public static Map<String, String> facts(FrozenNote note, PracticeTime time) {
        DraftContent content = note.content();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Documented", times(content, time));
        if (content.isOfContact()) {
            facts.put("Entry", note.serviceLabel());
            return facts;
        }
        facts.put("Service", note.serviceLabel());
        PlaceChoice where = PlaceChoice.of(content.place(), content.audioOnly());
        facts.put("Place", where == null ? "" : where.label());
        facts.put(
                "Present",
                content.present().stream().sorted().map(Present::label).collect(Collectors.joining(", ")));
        return facts;
    }

    private static String words(NoteSignature signature, PracticeTime time) {
        return (signature.capacity() == Capacity.AUTHOR ? "Signed by " : "Co-signed by ") + signature.signerName()
                + ", " + time.dateTime(signature.signed()) + (signature.late() ? ", late" : "")
                + ". Version " + signature.versionNumber() + ", SHA-256 " + signature.hash();
    }
}
