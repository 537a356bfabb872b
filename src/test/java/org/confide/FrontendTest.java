package org.confide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The look is plain CSS: nothing here may call for a JavaScript build, and no view paints by hand. */
class FrontendTest {

    private static final Path FRONTEND = Path.of("frontend");
    private static final JavaClasses CONFIDE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.confide");

    /** A time of day has no class: the calendar computes where a block stands, and nothing else of its look. */
    private static final String PLACES_BLOCKS = "org.confide.scheduling.ui.Placement";

    @Test
    void frontend_holds_css_fonts_and_drawings_only() throws IOException {
        try (Stream<Path> files = Files.walk(FRONTEND)) {
            assertThat(files.filter(Files::isRegularFile).map(Path::toString))
                    .isNotEmpty()
                    .allMatch(name -> name.matches(".*\\.(css|woff2|svg)"));
        }
    }

    @Test
    void every_style_file_is_loaded_and_every_load_has_its_file() throws IOException {
        Set<String> imported = found(read(FRONTEND.resolve("styles.css")), "@import \"([^\"]+)\"");
        try (Stream<Path> files = Files.list(FRONTEND)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".css") && !name.equals("styles.css")))
                    .containsExactlyInAnyOrderElementsOf(imported);
        }
    }

    @Test
    void every_icon_that_is_named_is_drawn() throws IOException {
        Set<String> drawn = found(read(FRONTEND.resolve("tokens.css")), "(?m)^\\.i-([a-z]+) ");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> named = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found(read(file), "new Icon\\(\"([^\"]+)\"\\)").stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(drawn).containsAll(named);
        }
    }

    /** So that what is right in light and has its contrast in dark is right in dark: {@code Axe} rests on it. */
    @Test
    void light_and_dark_differ_in_colours_alone() throws IOException {
        try (Stream<Path> files = Files.list(FRONTEND)) {
            assertThat(files.filter(file -> file.toString().endsWith(".css")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(read(file)).doesNotContain("prefers-color-scheme"));
        }
    }

    @Test
    void nothing_calls_for_a_javascript_build() {
        for (Class<?> annotation : List.of(NpmPackage.class, JsModule.class, JavaScript.class, CssImport.class)) {
            noClasses()
                    .should()
                    .beAnnotatedWith(annotation.getName())
                    .because("there is no node here, in any mode")
                    .check(CONFIDE);
        }
    }

    @Test
    void views_are_painted_by_classes_of_the_style_sheets() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(PLACES_BLOCKS)
                .should()
                .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                        "set a style by hand", call -> paints(call.getTargetOwner(), call.getName())))
                .check(CONFIDE);
    }

    private static boolean paints(JavaClass owner, String method) {
        return owner.isAssignableTo(Style.class)
                || (method.equals("getStyle") && owner.isAssignableTo(HasStyle.class))
                || (method.equals("getStyle") && owner.isAssignableTo(com.vaadin.flow.dom.Element.class));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
