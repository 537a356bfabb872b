package org.confide.note.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.confide.note.Finding;
import org.confide.shared.ui.Icon;
import org.jspecify.annotations.Nullable;

/** What is missing before the signature, each with a jump to where it belongs. */
class Checklist extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Span count = new Span();
    private final Consumer<Finding> jump;
    private IntConsumer counted = count -> {};
    private int missing;
    private transient @Nullable List<Finding> shown;

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

    /** Shows what is not met, first what is required; what is asked for the same reason stands together under it. */
    void show(List<Finding> findings) {
        if (findings.equals(shown)) {
            // It is asked after each save; a list made anew would cost more than the save and lose the focus in it.
            return;
        }
        shown = List.copyOf(findings);
        List<Finding> required = findings.stream().filter(Finding::required).toList();
        missing = required.size();
        counted.accept(missing);
        count.setText(required.isEmpty() ? "All done" : words(missing) + " missing");
        list.removeAll();
        findings.stream()
                .sorted(Comparator.comparing(Finding::required).reversed())
                .collect(Collectors.groupingBy(Finding::why, LinkedHashMap::new, Collectors.toList()))
                .forEach((why, together) -> {
                    list.add(reason(why));
                    together.forEach(finding -> list.add(todo(finding)));
                });
        if (required.isEmpty()) {
            ListItem done = new ListItem(new Icon("check"), new Span("Everything required is documented"));
            done.addClassName("done");
            list.add(done);
        }
    }

    /** "2 things". */
    static String words(int count) {
        return count == 1 ? "1 thing" : count + " things";
    }

    private static ListItem reason(String why) {
        ListItem reason = new ListItem(why);
        reason.addClassNames("why", "tiny", "sub");
        return reason;
    }

    private ListItem todo(Finding finding) {
        Button go = new Button("Go to " + finding.target(), event -> jump.accept(finding));
        go.addThemeVariants(ButtonVariant.TERTIARY);
        go.addClassName("link");
        Span words = new Span(finding.words());
        words.addClassName("grow");
        ListItem item = new ListItem(new Icon(finding.required() ? "here" : "warn"), words, go);
        item.addClassName(finding.required() ? "todo" : "look");
        return item;
    }
}
