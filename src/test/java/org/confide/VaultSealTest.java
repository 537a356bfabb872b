package org.confide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** Holds up the walls around the vault. */
class VaultSealTest {

    private static final String VAULT = "org.confide.vault";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.confide");

    @Test
    void it_is_flat_and_nothing_in_it_is_public() {
        noClasses()
                .that()
                .resideInAPackage(VAULT + ".*..")
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(CLASSES);
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith(VAULT + ".")))
                .isEmpty();
        classes().that().resideInAPackage(VAULT).should().notBePublic().check(CLASSES);
        classes().that().resideInAPackage(VAULT).should().notBeProtected().check(CLASSES);
    }

    @Test
    void nobody_depends_on_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage(VAULT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(VAULT)
                .check(CLASSES);
    }

    @Test
    void it_writes_no_log() {
        noClasses()
                .that()
                .resideInAPackage(VAULT)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.slf4j..", "java.util.logging..", "org.apache.commons.logging..", "ch.qos.logback..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(VAULT)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void its_transactions_are_its_own() {
        noClasses()
                .that()
                .resideInAPackage(VAULT)
                .and()
                .areNotAnnotations()
                .should()
                .beAnnotatedWith(Transactional.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .check(CLASSES);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(VAULT)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void only_it_reads_its_properties() throws IOException {
        Path sources = Path.of("src/main/java/org/confide");
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> readers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(sources.resolve("vault")))
                    .filter(file -> contains(file, "confide.vault."))
                    .map(file -> file.getFileName().toString())
                    .toList();
            // It hands the addresses over and reads nothing.
            assertThat(readers).isSubsetOf("DatabaseStart.java");
        }
    }

    @Test
    void what_is_open_is_never_written_down_with_a_session() {
        Set<String> open =
                Set.of("OpenVault", "OpenNote", "AuthorKeys", "NoteText", "SealedText", "VaultSession", "Saver", "Kek");
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(VAULT)
                .and()
                .areDeclaredInClassesThat()
                .areAssignableTo(Component.class)
                .and(new DescribedPredicate<JavaField>("hold the open vault") {
                    @Override
                    public boolean test(JavaField field) {
                        String type = field.getRawType().getSimpleName();
                        return open.contains(type)
                                || type.equals("Binder")
                                || type.startsWith("Vault")
                                        && !field.getRawType().isEnum();
                    }
                })
                .should()
                .haveModifier(JavaModifier.TRANSIENT)
                .allowEmptyShould(true)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(VAULT)
                .and()
                .areNotAssignableTo(Component.class)
                .and()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotAssignableTo(VaadinServiceInitListener.class)
                .and()
                .areNotEnums()
                .should()
                .beAssignableTo(Serializable.class)
                .check(CLASSES);
    }

    @Test
    void its_rows_do_not_print_themselves() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(VAULT)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .should()
                .notHaveName("toString")
                .check(CLASSES);
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
