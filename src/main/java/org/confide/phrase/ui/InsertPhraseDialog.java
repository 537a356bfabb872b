package org.confide.phrase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.confide.phrase.Phrase;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;

/** The phrases one can insert. Enter takes the first. */
class InsertPhraseDialog extends Dialog {

    private final List<Phrase> phrases;
    private final Consumer<Phrase> insert;
    private final TextField find = new TextField("Find a phrase");
    private final Grid<Phrase> grid = new Grid<>();
    private List<Phrase> shown = List.of();

    InsertPhraseDialog(List<Phrase> phrases, Consumer<Phrase> insert) {
        this.phrases = phrases;
        this.insert = insert;
        setHeaderTitle("Insert a phrase");
        setWidth("640px");
        find.setWidthFull();
        find.setPrefixComponent(new Icon("search"));
        find.setHelperText("While writing: type a dot and the shortcut, then a space. Tab goes to the next field.");
        find.setValueChangeMode(ValueChangeMode.EAGER);
        find.addValueChangeListener(event -> show());
        find.addKeyPressListener(Key.ENTER, event -> shown.stream().findFirst().ifPresent(this::take));
        grid.addClassName("phrase-grid");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState("No phrase with these words."));
        grid.addComponentColumn(InsertPhraseDialog::row);
        grid.addItemClickListener(event -> take(event.getItem()));
        grid.getElement().setAttribute("aria-label", "Phrases");
        add(find, grid);
        RouterLink keep = new RouterLink("Keep phrases", PhrasesView.class);
        keep.addClassName("dialog-start");
        getFooter().add(keep, new Button("Keep writing", event -> close()));
        find.focus();
        show();
    }

    private void show() {
        String wanted = find.getValue().strip().toLowerCase(Locale.ROOT);
        String words = wanted.startsWith(".") ? wanted.substring(1) : wanted;
        shown = phrases.stream()
                .filter(phrase -> phrase.shortcut().contains(words)
                        || phrase.text().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        grid.setItems(shown);
    }

    private void take(Phrase phrase) {
        close();
        insert.accept(phrase);
    }

    private static Component row(Phrase phrase) {
        Span shortcut = new Span("." + phrase.shortcut());
        shortcut.addClassName("phrase-shortcut");
        Span text = new Span(phrase.text());
        text.addClassNames("small", "sub");
        Div row = new Div(new Div(shortcut, new Span(phrase.isThePractices() ? " Practice" : "")), text);
        row.addClassName("two-lines");
        return row;
    }
}
