package org.confide.phrase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import org.confide.identity.CurrentUser;
import org.confide.phrase.Phrase;
import org.confide.phrase.PhraseKeeping;
import org.confide.phrase.PhrasePaths;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Fields;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.ScreenHeader;

/** One's own phrases and the practice's. */
@Route(PhrasePaths.PHRASES)
@PageTitle("Phrases")
@RolesAllowed({"CLINICIAN", "TRAINEE", "SUPERVISOR", "PRACTICE_ADMIN"})
class PhrasesView extends Div implements BeforeEnterObserver {

    private final transient PhraseKeeping keeping;
    private final transient CurrentUser currentUser;
    private final Div body = new Div();

    PhrasesView(PhraseKeeping keeping, CurrentUser currentUser) {
        this.keeping = keeping;
        this.currentUser = currentUser;
        addClassName("screen");
        body.addClassName("screen-body");
        add(new ScreenHeader("Phrases"), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        List<Phrase> all = keeping.all();
        body.removeAll();
        if (keeping.keepsOwn()) {
            body.add(section(
                    "Yours",
                    "You have no phrases yet.",
                    all.stream().filter(phrase -> !phrase.isThePractices()).toList(),
                    true,
                    () -> Phrase.of(currentUser.id())));
        }
        body.add(section(
                "The practice's",
                "The practice has no phrases yet.",
                all.stream().filter(Phrase::isThePractices).toList(),
                keeping.keepsThePractices(),
                Phrase::ofThePractice));
    }

    private Section section(String title, String none, List<Phrase> phrases, boolean keeps, Supplier<Phrase> fresh) {
        H2 heading = new H2(title);
        heading.addClassName("section-heading");
        Grid<Phrase> grid = new Grid<>();
        grid.addClassName("phrase-grid");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState(none));
        grid.addColumn(phrase -> "." + phrase.shortcut())
                .setHeader("Shortcut")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(PhrasesView::text)
                .setKey("text")
                .setHeader("Text")
                .setFlexGrow(4);
        Section section = new Section(heading, grid);
        section.addClassName("form-section");
        if (keeps) {
            grid.addComponentColumn(this::acts)
                    .setKey("acts")
                    .setHeader("")
                    .setAutoWidth(true)
                    .setFlexGrow(0);
            Button add = new Button("Add phrase", new Icon("plus"), event -> open(fresh.get()));
            add.setAriaLabel("Add phrase, " + title.toLowerCase(java.util.Locale.ROOT));
            Div actions = new Div(add);
            actions.addClassName("form-actions");
            section.add(actions);
        }
        grid.setItems(phrases);
        return section;
    }

    private static Component text(Phrase phrase) {
        Span text = new Span(phrase.text());
        text.addClassName("phrase-text");
        return text;
    }

    private Component acts(Phrase phrase) {
        Button change = new Button("Change", event -> open(phrase));
        change.setAriaLabel("Change ." + phrase.shortcut());
        Button remove = new Button("Remove", event -> {
            if (new Fields().attempt(() -> keeping.remove(phrase))) {
                load();
            }
        });
        remove.setAriaLabel("Remove ." + phrase.shortcut());
        List.of(change, remove).forEach(each -> each.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL));
        Div acts = new Div(change, remove);
        acts.addClassName("row");
        return acts;
    }

    private void open(Phrase phrase) {
        PhraseDialog dialog = new PhraseDialog(phrase, keeping::save);
        // What was entered and refused is not what is kept.
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                load();
            }
        });
        dialog.open();
    }
}
