package org.confide.scheduling.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The sessions of one stage, in the order of time. */
class BoardColumn extends Section {

    private final BoardStage stage;
    private final H2 heading = new H2();
    private final OrderedList list = new OrderedList();
    private final Span none = new Span("Nobody.");

    BoardColumn(BoardStage stage) {
        this.stage = stage;
        addClassName("board-column");
        getElement().setAttribute("aria-label", stage.label());
        heading.addClassName("section-heading");
        none.addClassNames("small", "sub");
        add(heading, none, list);
    }

    /** Shows these; those that are here already stay as they are. */
    void show(List<BoardCard> cards) {
        heading.setText(cards.isEmpty() ? stage.label() : stage.label() + ", " + cards.size());
        none.setVisible(cards.isEmpty());
        list.getChildren()
                .filter(child -> !(child instanceof BoardCard card && cards.contains(card)))
                .toList()
                .forEach(list::remove);
        for (int i = 0; i < cards.size(); i++) {
            BoardCard card = cards.get(i);
            if (list.getElement().getChildCount() <= i
                    || !list.getElement().getChild(i).equals(card.getElement())) {
                list.addComponentAtIndex(i, card);
            }
        }
    }
}
