package org.confide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** Holds up the walls between the rooms. The vault's own are in {@link VaultSealTest}. */
class ArchitectureTest {

    private static final String SHARED = "shared, shared::ui";
    /** Whom each room may know; a new room gets its line here before it gets its first class. */
    private static final Map<String, String> MAY_KNOW = new HashMap<>();

    static {
        MAY_KNOW.put("shared", "");
        MAY_KNOW.put("database", "shared");
        MAY_KNOW.put("identity", SHARED);
        MAY_KNOW.put("practice", SHARED + ", identity, identity::spi");
        MAY_KNOW.put("staff", SHARED + ", identity, identity::ui, practice");
        MAY_KNOW.put("client", SHARED + ", identity, practice, staff");
        MAY_KNOW.put("document", SHARED + ", identity, practice, staff, client, client::spi");
        MAY_KNOW.put("audit", SHARED + ", identity, practice, staff, client");
        MAY_KNOW.put("backup", SHARED + ", identity, practice");
        MAY_KNOW.put("scheduling", SHARED + ", identity, practice, staff, client, client::spi");
        MAY_KNOW.put("absence", SHARED + ", identity, practice, client, client::spi, scheduling, scheduling::spi");
        MAY_KNOW.put("group", SHARED + ", identity, practice, staff, client, scheduling");
        MAY_KNOW.put(
                "reminder",
                SHARED + ", identity, identity::spi, practice, practice::spi, client, client::spi, scheduling,"
                        + " scheduling::spi");
        MAY_KNOW.put("exchange", SHARED + ", identity, practice, staff, client, scheduling, scheduling::spi");
        MAY_KNOW.put("waitlist", SHARED + ", identity, practice, staff, client, scheduling, scheduling::spi");
        MAY_KNOW.put("task", SHARED + ", identity, practice, staff, client");
        MAY_KNOW.put("safety", SHARED + ", identity, practice, staff, client, client::spi");
        MAY_KNOW.put("note", SHARED + ", identity, practice, staff, client, client::spi, scheduling, scheduling::spi");
        MAY_KNOW.put("groupnote", SHARED + ", identity, practice, client, scheduling, note, note::spi");
        MAY_KNOW.put(
                "due",
                SHARED + ", identity, identity::spi, practice, staff, client, scheduling, reminder, reminder::spi,"
                        + " note");
        MAY_KNOW.put("billing", SHARED + ", identity, practice, staff, client, scheduling, note");
        MAY_KNOW.put("phrase", SHARED + ", identity, practice, client, scheduling, note, note::spi");
        MAY_KNOW.put(
                "supervision",
                SHARED + ", identity, practice, practice::spi, staff, staff::spi, client, scheduling, note, note::spi,"
                        + " note::ui, due::spi");
        MAY_KNOW.put(
                "vault",
                SHARED
                        + ", identity, identity::ui, practice, staff, client, client::spi, scheduling, reminder, note::spi,"
                        + " audit::spi");
        MAY_KNOW.put("shell", SHARED + ", identity, practice, client");
        MAY_KNOW.put("demo", SHARED + ", identity, practice, staff, client, scheduling, note");
    }

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.confide");

    @Test
    void rooms_know_only_whom_they_list_and_there_is_no_cycle() {
        ApplicationModules.of(ConfideApplication.class).verify();
    }

    @Test
    void the_lists_of_the_rooms_are_closed_and_are_the_house_s() {
        ApplicationModules.of(ConfideApplication.class).forEach(room -> {
            String name = room.getIdentifier().toString();
            ApplicationModule declared = CLASSES.get("org.confide." + name + ".package-info")
                    .reflect()
                    .getAnnotation(ApplicationModule.class);
            assertThat(declared)
                    .as("the package-info of %s closes its list", name)
                    .isNotNull();
            assertThat(MAY_KNOW).as("rooms of the house").containsKey(name);
            Set<String> allowed = Set.of(MAY_KNOW.get(name).split(", "));
            assertThat(Arrays.asList(declared.allowedDependencies()))
                    .as("whom %s lists", name)
                    .allMatch(allowed::contains);
        });
    }

    @Test
    void nobody_knows_the_database_the_shell_or_the_vault() {
        for (String room : List.of("database", "shell", "vault", "demo")) {
            String home = "org.confide." + room + "..";
            noClasses()
                    .that()
                    .resideOutsideOfPackage(home)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(home)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void what_all_rooms_share_holds_no_beans() {
        noClasses()
                .that()
                .resideInAPackage("org.confide.shared..")
                .should()
                .beMetaAnnotatedWith(Component.class)
                .orShould()
                .beAssignableTo(Repository.class)
                .check(CLASSES);
    }

    @Test
    void screens_stand_on_the_room_and_not_the_room_on_its_screens() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.confide..ui..", "org.confide.shell..", "org.confide.vault..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("are screens of a room") {
                    @Override
                    public boolean test(JavaClass type) {
                        return type.getPackageName().startsWith("org.confide.")
                                && type.getPackageName().endsWith(".ui")
                                && !type.getPackageName().equals("org.confide.shared.ui");
                    }
                })
                .check(CLASSES);
    }

    @Test
    void every_package_says_that_its_references_are_never_null() {
        classes()
                .should(new ArchCondition<>("stand in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class)
                                || type.isAnnotatedWith(NullMarked.class);
                        if (!marked) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is not null-marked"));
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveNameMatching(".*[.$](Abstract|Base)([A-Z][^.$]*)?")
                .check(CLASSES);
    }

    @Test
    void beans_get_what_they_need_in_their_constructor_and_lombok_writes_nothing() {
        noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
        noClasses().should().dependOnClassesThat().resideInAPackage("lombok..").check(CLASSES);
    }

    @Test
    void nothing_needs_a_javascript_build() {
        for (String annotation : List.of("JsModule", "NpmPackage", "CssImport", "JavaScript")) {
            for (String form : List.of("", "$Container")) {
                noClasses()
                        .should()
                        .beAnnotatedWith("com.vaadin.flow.component.dependency." + annotation + form)
                        .check(CLASSES);
            }
        }
    }
}
