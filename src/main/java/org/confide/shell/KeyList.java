package org.confide.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.confide.shared.ui.Facts;

/** Which key does what, behind Ctrl and the slash. */
class KeyList extends Dialog {

    private final Div list = new Div();

    KeyList() {
        setHeaderTitle("Keys");
        setWidth("520px");
        // Longer than a small screen, and read by keyboard above all.
        list.getElement().setAttribute("tabindex", "0");
        add(list);
        group("Everywhere", "Ctrl K", "Find a client", "Ctrl /", "This list", "Esc", "Close; text is kept");
        group("Lists", "↑ ↓", "Move", "Enter", "Open", "J, K", "Older or next, newer or previous");
        group(
                "Session",
                "Alt ↑ ↓",
                "Older or newer last note",
                "Alt B",
                "Bring this section forward",
                "Alt I",
                "Insert a phrase",
                "Alt P",
                "To the private panel and back",
                "Ctrl Enter",
                "Sign note, or submit it for review",
                "Alt L",
                "Lock the psychotherapy notes");
        group(
                "Calendar",
                "N",
                "Book session",
                "F",
                "Find a free time",
                "T",
                "Today",
                "↑ ↓ ← →",
                "Move a focused session",
                "Shift ↑ ↓",
                "Make it shorter or longer",
                "Enter",
                "Put it there, or open it",
                "Ctrl Z",
                "Undo the move");
        group(
                "Review",
                "C",
                "Comment",
                "Ctrl Enter",
                "Send the comment",
                "R",
                "Return",
                "S",
                "Co-sign and next",
                "B",
                "Co-sign what was read",
                "?",
                "Keys of the review");
        getFooter().add(new Button("Close keys", event -> close()));
    }

    private void group(String name, String... keysAndWords) {
        H3 heading = new H3(name);
        heading.addClassNames("label", "key-group");
        Facts facts = new Facts();
        for (int i = 0; i < keysAndWords.length; i += 2) {
            facts.fact(keysAndWords[i], keysAndWords[i + 1]);
        }
        list.add(heading, facts);
    }
}
