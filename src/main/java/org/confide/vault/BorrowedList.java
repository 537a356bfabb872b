package org.confide.vault;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.confide.practice.PracticeTime;

/** Others' notes that a person may read: a list, and one of them, to be read and not to be copied or printed. */
final class BorrowedList extends Div {

    BorrowedList(PracticeTime time, List<Borrowed.Head> heads, Consumer<UUID> open) {
        addClassName("vault-leaf");
        Div heading = new Div("Lent or handed over to me");
        heading.addClassNames("vault-line", "strong");
        heading.getElement().setAttribute("role", "heading").setAttribute("aria-level", "3");
        OrderedList rows = new OrderedList();
        rows.addClassName("vault-list");
        for (Borrowed.Head head : heads) {
            Button button = new Button(head.title(), click -> open.accept(head.id()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            Span facts = new Span(
                    "From " + head.lender() + (head.until() == null ? "" : ", until " + time.dateTime(head.until())));
            facts.addClassName("sub");
            rows.add(new ListItem(button, facts));
        }
        add(heading, rows);
    }

    /** {@return a copy to read} */
    static Component note(NoteText text, Runnable back) {
        Paragraph rule = new Paragraph("To be read here and nowhere else: it can't be copied or printed.");
        rule.addClassNames("vault-line", "sub");
        Div title = new Div(text.title());
        title.addClassNames("vault-line", "strong");
        Div words = new Div();
        words.addClassNames("vault-text", "vault-borrowed");
        words.setText(text.text());
        words.getElement()
                .executeJs("for (const act of ['copy', 'cut', 'contextmenu', 'dragstart'])"
                        + " this.addEventListener(act, e => e.preventDefault());");
        Button leave = new Button("Back", click -> back.run());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Div leaf = new Div(leave, title, rule, words);
        leaf.addClassName("vault-leaf");
        return leaf;
    }
}
