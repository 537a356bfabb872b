package org.confide.support;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.confide.identity.SignedIn;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens screens as somebody, access rules of the routes included. */
public final class Screens implements BeforeEachCallback, AfterEachCallback {

    private static final Set<Class<? extends Component>> VIEWS = new HashSet<>();
    private static final Set<Class<? extends HasErrorParameter<?>>> ERRORS = new HashSet<>();
    private static final Set<Class<? extends RouterLayout>> LAYOUTS = new HashSet<>();
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    static {
        // Karibu finds public views only, and ours are not.
        scan(new AnnotationTypeFilter(Route.class)).forEach(found -> VIEWS.add(found.asSubclass(Component.class)));
        scan(new AssignableTypeFilter(HasErrorParameter.class)).forEach(Screens::addError);
        scan(new AnnotationTypeFilter(Layout.class))
                .forEach(found -> LAYOUTS.add(found.asSubclass(RouterLayout.class)));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(VIEWS, ERRORS, true), context, UI::new));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** Puts the shell around the screens that are opened from now on; without it a test sees its screen alone. */
    public static void inTheShell() {
        LAYOUTS.forEach(VaadinService.getCurrent().getRouter().getRegistry()::setLayout);
    }

    /** Signs somebody in, for the rest of the test. */
    public static void signIn(SignedIn person) {
        SecurityContextHolder.getContext().setAuthentication(As.authentication(person));
        FakeRequest request = (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
        request.setUserPrincipalInt(As.authentication(person));
        request.setUserInRole((principal, role) -> person.roles().stream()
                .anyMatch(held -> held.name().equals(role) || ("ROLE_" + held.name()).equals(role)));
    }

    /** Opens an address as somebody. */
    public static void open(SignedIn person, String path) {
        signIn(person);
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Presses the only button that says so. */
    public static void press(String words) {
        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText(words)));
    }

    /**
     * Waits for what happens off the thread of the screen, such as a draft that is saved: lets the screen hear of it,
     * until the condition holds or half a minute is over.
     */
    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        MockVaadin.clientRoundtrip(false);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Nothing came of it. The page says: " + words());
            }
            Thread.onSpinWait();
            MockVaadin.clientRoundtrip(false);
        }
    }

    /** What the notices at the bottom say, the oldest first. */
    public static List<String> notices() {
        return NotificationsKt.getNotifications().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    /** Where one is, without a leading slash. */
    public static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    /** Finds a field by its label. */
    public static <C extends Component> C field(Class<C> type, String label) {
        return LocatorJ._get(type, spec -> spec.withLabel(label));
    }

    /** What the whole page says, tags taken out; rows of grids are not in it. */
    public static String words() {
        return markup().replaceAll("<[^>]+>", " ");
    }

    /** The page as it goes to the browser, attributes included. */
    public static String markup() {
        StringBuilder markup = new StringBuilder();
        UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .getOuterHTML()
                .lines()
                .forEach(markup::append);
        LocatorJ._find(Dialog.class)
                .forEach(dialog -> markup.append(dialog.getElement().getOuterHTML()));
        return markup.toString();
    }

    @SuppressWarnings("unchecked")
    private static void addError(Class<?> found) {
        ERRORS.add((Class<? extends HasErrorParameter<?>>) found);
    }

    private static Set<Class<?>> scan(org.springframework.core.type.filter.TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<?>> found = new HashSet<>();
        scanner.findCandidateComponents("org.confide").forEach(bean -> {
            try {
                found.add(Class.forName(bean.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        return found;
    }
}
