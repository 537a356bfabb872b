package org.confide.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.confide.architecture.House.CLASSES;
import static org.confide.architecture.House.hold;
import static org.confide.architecture.House.that;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.confide.shared.Command;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/** How the code inside a room is written, as far as a wrong line could do harm unseen. */
class CodeTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The clock itself, and identifiers, whose time orders an index and decides nothing. */
    private static final Set<String> TELL_TIME =
            Set.of("org.confide.practice.TimeSource", "org.confide.shared.Uuid7", "org.confide.demo.DemoClock");

    /** Look is a class of the style sheet; these compute a position while they run. */
    private static final Set<String> PLACE_THINGS = Set.of("org.confide.scheduling.ui.Placement");

    /** Its pickers look clients, services and rooms up while it is open. */
    private static final Set<String> ASK_WHILE_OPEN = Set.of("org.confide.scheduling.ui.BookingDialog");

    /** Each was read: nothing goes into these texts but constants of their own class and numbered parameter names. */
    private static final Set<String> PUT_TOGETHER = Set.of(
            "org.confide.client.ClientQuery.run",
            "org.confide.client.ClientRelations.of",
            "org.confide.client.SearchIndex.renew",
            "org.confide.vault.VaultLedger.found");

    /** Runs account scripts and the server's own statements as administrator, before there is anything to inject. */
    private static final String DATABASE = "org.confide.database";

    @Test
    void time_comes_from_the_clock_that_is_handed_in() {
        noClasses()
                .that(that("do not tell time", (JavaClass type) -> !TELL_TIME.contains(type.getName())))
                .should()
                .callCodeUnitWhere(that("take the machine's time", CodeTest::takesMachineTime))
                .check(CLASSES);
    }

    @Test
    void the_database_is_sent_constants_and_parameters() {
        classes()
                .that()
                .resideOutsideOfPackage(DATABASE)
                .should(hold(
                        "send no text put together",
                        type -> Bytecode.queriesPutTogether(type).stream()
                                .filter(method -> !PUT_TOGETHER.contains(method))
                                .map(method -> method + " sends the database a text put together")
                                .toList()))
                .check(CLASSES);
    }

    @Test
    void the_browser_is_sent_constant_scripts_and_no_markup() {
        classes()
                .should(hold("put no script together", Bytecode::scriptsPutTogether))
                .check(CLASSES);
        noClasses().should().dependOnClassesThat().areAssignableTo(Html.class).check(CLASSES);
        noClasses()
                .should()
                .callCodeUnitWhere(that(
                        "set markup",
                        (JavaCall<?> call) -> call.getName().equals("setHtml")
                                || call.getName().equals("setInnerHtml")))
                .check(CLASSES);
    }

    @Test
    void look_is_in_the_style_sheet() {
        noClasses()
                .that(that("place nothing", (JavaClass type) -> !PLACE_THINGS.contains(type.getName())))
                .should()
                .callCodeUnitWhere(
                        that("set a style", (JavaCall<?> call) -> call.getName().equals("getStyle")))
                .check(CLASSES);
    }

    @Test
    void drafts_come_back_from_the_database_and_not_from_a_kept_screen() {
        noClasses().should().beAnnotatedWith(PreserveOnRefresh.class).check(CLASSES);
        noClasses()
                .should()
                .callCodeUnitWhere(
                        that("poll", (JavaCall<?> call) -> call.getName().equals("setPollInterval")))
                .check(CLASSES);
    }

    @Test
    void nobody_prints() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Command.class.getName())
                .and()
                // It turns the server's own output aside while it proves.
                .doNotHaveFullyQualifiedName("org.confide.backup.ProveItCommand")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void a_dialog_takes_a_callback_and_no_service() {
        noClasses()
                .that()
                .areAssignableTo(Dialog.class)
                .and(that("ask nothing", (JavaClass type) -> !ASK_WHILE_OPEN.contains(type.getName())))
                .should()
                .dependOnClassesThat(that("are services", (JavaClass type) -> type.isAnnotatedWith(Service.class)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void a_service_has_at_most_nine_verbs() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should(hold("have few verbs", service -> {
                    long verbs = service.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .count();
                    return verbs <= 9 ? List.of() : List.of(service.getName() + " has " + verbs);
                }))
                .check(CLASSES);
    }

    @Test
    void a_view_is_read_at_one_sitting() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should(hold("have at most 250 lines", view -> {
                    long lines = lines(view);
                    return lines <= 250 ? List.of() : List.of(view.getName() + " has " + lines + " lines");
                }))
                .check(CLASSES);
    }

    private static boolean takesMachineTime(JavaCall<?> call) {
        AccessTarget.CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        List<JavaClass> arguments = target.getRawParameterTypes();
        boolean withClock = arguments.stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && target.getName().equals("now") && !withClock
                || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Date") && target.getName().equals("<init>") && arguments.isEmpty()
                || owner.matches("java\\.time\\.(Clock|InstantSource)")
                        && target.getName().startsWith("system");
    }

    private static long lines(JavaClass type) {
        Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        try (Stream<String> text = Files.lines(file)) {
            return text.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
