package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.confide.note.Finding;
import org.confide.shared.ui.Icon;

/** What is missing before the signature, each with a jump to where it belongs. */
class Checklist extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Span count = new Span();
    private final Consumer<Finding> jump;
    private IntConsumer counted = count -> {};
    private int missing;

    Checklist(Consumer<Finding> jump) {
        this.jump = jump;
        addClassNames("card", "checklist");
        setAriaLabel("Before you sign");
        count.addClassName("sub");
        Div head = new Div(new H2("Before you sign"), count);
        head.addClassName("card-head");
        add(head, list);
    }

    /** Tells how many things are missing, now and whenever that changes. */
    void onCount(IntConsumer told) {
        counted = told;
        counted.accept(missing);
    }

    /**
     * Shows it.
     *
     * @param missing what stands between the draft and its signature
     * @param worthALook what does not, and is worth a look all the same
     */
    void show(List<Finding> missing, List<Finding> worthALook) {
        this.missing = missing.size();
        counted.accept(missing.size());
        count.setText(missing.isEmpty() ? "All done" : words(missing.size()) + " missing");
        list.removeAll();
        missing.forEach(finding -> list.add(todo(finding, "here", "todo")));
        worthALook.forEach(finding -> list.add(todo(finding, "warn", "look")));
        if (missing.isEmpty()) {
            ListItem done =
                    new ListItem(new Icon("check"), new Span("Times, place, presence and all required sections"));
            done.addClassName("done");
            list.add(done);
        }
    }

    /** "2 things". */
    static String words(int count) {
        return count == 1 ? "1 thing" : count + " things";
    }

    private ListItem todo(Finding finding, String icon, String kind) {
        Button go = new Button("Go to " + finding.target(), event -> jump.accept(finding));
        go.addThemeVariants(ButtonVariant.TERTIARY);
        go.addClassName("link");
        Span words = new Span(finding.words());
        words.addClassName("grow");
        ListItem item = new ListItem(new Icon(icon), words, go);
        item.addClassName(kind);
        return item;
    }
}
