package org.confide.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.shared.RecordTrouble;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.Roomy;
import org.confide.shared.ui.ScreenHeader;
import org.springframework.context.annotation.Scope;

/**
 * What stands around every screen: the navigation in the drawer, on a phone at the bottom, and one sheet for the
 * content. Nobody signed in (the screen for what is not there) means the sheet alone.
 */
@Layout
@AnonymousAllowed
@org.springframework.stereotype.Component
@Scope("prototype")
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main sheet = new Main();
    private final Optional<Navigation> navigation;
    private final Optional<PhoneBar> phoneBar;
    private final Optional<LookKept> look;
    private final Optional<PersonMenu> menu;
    private final RecordTrouble trouble;
    private final Div banner = new Div();

    MainLayout(
            Places places,
            CurrentUser currentUser,
            FindClient findClient,
            PersonMenu.Maker personMenu,
            RecordTrouble trouble) {
        this.trouble = trouble;
        banner.addClassName("banner");
        banner.getElement().setAttribute("role", "alert");
        Optional<SignedIn> person = currentUser.find();
        setPrimarySection(Section.DRAWER);
        sheet.addClassName("sheet");
        sheet.getElement().setAttribute("tabindex", "-1");
        setContent(sheet);
        look = person.map(somebody -> LookKept.of(somebody.account()));
        menu = person.map(somebody -> personMenu.menu(somebody, look.orElseThrow(), this::narrow));
        navigation = person.map(somebody -> new Navigation(places.of(somebody), findClient, menu.orElseThrow()));
        phoneBar = person.map(somebody -> new PhoneBar(places.of(somebody), () -> setDrawerOpened(true)));
        navigation.ifPresent(inDrawer -> {
            addToNavbar(skipLink());
            addToDrawer(inDrawer);
            if (findClient.isFor(places.of(currentUser.get()))) {
                findClient.onKey(this);
            }
            Keys.control(this, Key.SLASH, () -> new KeyList().open());
        });
        phoneBar.ifPresent(bar -> addToNavbar(true, bar));
        if (person.isEmpty()) {
            addClassName("alone");
        }
    }

    /** The layout around the screen that is shown in a window, if there is one. */
    static Optional<MainLayout> in(UI ui) {
        return ui.getChildren()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .findFirst();
    }

    /** Shows something instead of the screen there is, without a navigation. */
    void showInstead(Component content) {
        sheet.removeAll();
        sheet.add(content);
        focusHeading(content);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        sheet.getElement().removeAllChildren();
        if (content != null) {
            sheet.getElement().appendChild(content.getElement());
            content.getElement().getComponent().ifPresent(this::focusHeading);
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        sheet.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        // Where a screen could not be read, asking what waits would wait again, and fail as that did.
        if (event.getActiveChain().stream().noneMatch(FailureScreen.class::isInstance)) {
            navigation.ifPresent(Navigation::count);
        }
        boolean roomy = event.getActiveChain().stream().anyMatch(Roomy.class::isInstance);
        look.ifPresent(kept -> narrow(kept.narrow(roomy)));
        // What is not there is nowhere, whatever its address looks like.
        boolean nowhere = event.getActiveChain().stream().anyMatch(NothingHere.class::isInstance);
        String path = nowhere ? "" : event.getLocation().getPath();
        phoneBar.ifPresent(bar -> bar.at(path));
        navigation.ifPresent(inDrawer -> inDrawer.at(path));
        if (isOverlay()) {
            setDrawerOpened(false);
        }
        navigation.ifPresent(inDrawer -> warn());
    }

    /** Before anybody begins what can't be stored. */
    private void warn() {
        trouble.words()
                .ifPresentOrElse(
                        words -> {
                            banner.removeAll();
                            banner.add(new Icon("warn"), new Span(words));
                            sheet.addComponentAsFirst(banner);
                        },
                        banner::removeFromParent);
    }

    private void narrow(boolean narrow) {
        setClassName("rail", narrow);
        navigation.ifPresent(inDrawer -> inDrawer.narrow(narrow));
        menu.ifPresent(inDrawer -> inDrawer.narrow(narrow));
    }

    private NativeButton skipLink() {
        NativeButton skip = new NativeButton(
                "Skip to the content", event -> sheet.getElement().executeJs("this.focus()"));
        skip.addClassName("skip-link");
        return skip;
    }

    /** The first page that opens keeps the browser's own focus; from then on the heading says where one is. */
    private void focusHeading(Component content) {
        if (getElement().getNode().isAttached()) {
            find(content).ifPresent(header -> header.getElement().executeJs("""
                    const heading = this.querySelector('h1');
                    setTimeout(() => {
                      const focused = document.activeElement;
                      if (!focused || focused === document.body || !this.parentElement.contains(focused)) {
                        heading.focus({preventScroll: true});
                      }
                    }, 0)"""));
        }
    }

    private static Optional<ScreenHeader> find(Component content) {
        if (content instanceof ScreenHeader header) {
            return Optional.of(header);
        }
        return content.getChildren()
                .map(MainLayout::find)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
