package org.confide.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.confide.architecture.House.CLASSES;
import static org.confide.architecture.House.hold;
import static org.confide.architecture.House.that;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Persistable;

/** Entities, events and transactions. */
class RowsTest {

    /** Their texts are the program's own: forms out of data files, rules of wording, names of kinds. */
    private static final Set<String> HOLD_FIXED_WORDS = Set.of(
            "org.confide.note.Finding",
            "org.confide.note.NoteFormat",
            "org.confide.note.NoteFormat$Part",
            "org.confide.note.NoteFormats$Stored",
            "org.confide.vault.Hints$Rule",
            "org.confide.vault.LogLine$Entry",
            "org.confide.vault.SealedText",
            "org.confide.vault.Wrappers$Stretch");

    @Test
    void rows_are_equal_by_their_id() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .resideOutsideOfPackage("org.confide.vault")
                .should(hold(
                        "define equals over their id alone",
                        type -> equals(type)
                                .map(equals -> accesses(equals)
                                        .filter(field -> !isId(field))
                                        .map(field -> type.getName() + ".equals looks at " + field.getName())
                                        .toList())
                                .orElse(List.of(type.getName() + " has no equals of its own"))))
                .check(CLASSES);
    }

    @Test
    void rows_do_not_print_their_text() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .resideOutsideOfPackage("org.confide.vault")
                .should(hold(
                        "print no text",
                        type -> type.getMethods().stream()
                                .filter(method -> method.getName().equals("toString"))
                                .flatMap(RowsTest::accesses)
                                .filter(field -> field.getRawType().isEquivalentTo(String.class))
                                .map(field -> type.getName() + ".toString tells " + field.getName())
                                .toList()))
                .andShould(hold(
                        "say which row they are",
                        type -> type.getMethods().stream()
                                        .anyMatch(method -> method.getName().equals("toString"))
                                ? List.of()
                                : List.of(type.getName() + " has no toString")))
                .check(CLASSES);
    }

    @Test
    void a_record_that_holds_what_a_note_says_does_not_print_itself() {
        classes()
                .that()
                .areRecords()
                .and()
                .resideInAnyPackage("org.confide.note..", "org.confide.vault..")
                .and(that(
                        "hold text",
                        (JavaClass type) -> !HOLD_FIXED_WORDS.contains(type.getName())
                                && type.getFields().stream()
                                        .filter(field -> !isStatic(field))
                                        .anyMatch(field -> field.getRawType().isEquivalentTo(String.class)
                                                || field.getRawType().isAssignableTo(Map.class))))
                .should(hold(
                        "have a toString of their own",
                        type -> printsComponents(type) ? List.of(type.getName() + " prints all it holds") : List.of()))
                .check(CLASSES);
    }

    @Test
    void rows_change_by_verbs() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and(that(
                        "Spring Data does not ask for",
                        (JavaMethod method) -> !method.getName().equals("getId")
                                || !method.getOwner().isAssignableTo(Persistable.class)))
                .should()
                .haveNameMatching("(set|get)[A-Z].*")
                .check(CLASSES);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotStatic()
                .should()
                .bePrivate()
                .check(CLASSES);
    }

    @Test
    void another_rooms_rows_are_held_by_id_and_nothing_is_fetched_along() {
        fields().that(that(
                        "join rows", (JavaField field) -> joins(field).findAny().isPresent()))
                .should(hold("stay in the room and be lazy", field -> {
                    List<String> wrong = new ArrayList<>();
                    field.getAllInvolvedRawTypes().stream()
                            .filter(House::isOurs)
                            .filter(type -> !House.room(type).equals(House.room(field.getOwner())))
                            .forEach(type -> wrong.add(field.getFullName() + " joins " + type.getName()));
                    if (joins(field).anyMatch(fetch -> fetch == FetchType.EAGER)) {
                        wrong.add(field.getFullName() + " is fetched eagerly");
                    }
                    return wrong;
                }))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static Optional<JavaMethod> equals(JavaClass type) {
        return type.tryGetMethod("equals", Object.class);
    }

    private static Stream<JavaField> accesses(JavaMethod method) {
        return method.getFieldAccesses().stream()
                .map(JavaFieldAccess::getTarget)
                .flatMap(target -> target.resolveMember().stream());
    }

    private static boolean isId(JavaField field) {
        return field.isAnnotatedWith(Id.class) || field.isAnnotatedWith(EmbeddedId.class);
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    /** The compiler's toString of a record is one dynamic call; one written by hand asks for something itself. */
    private static boolean printsComponents(JavaClass type) {
        return type.tryGetMethod("toString")
                .map(method -> Bytecode.printsEverything(type))
                .orElse(true);
    }

    private static Stream<FetchType> joins(JavaField field) {
        return Stream.of(
                        field.tryGetAnnotationOfType(ManyToOne.class).map(ManyToOne::fetch),
                        field.tryGetAnnotationOfType(OneToOne.class).map(OneToOne::fetch),
                        field.tryGetAnnotationOfType(OneToMany.class).map(OneToMany::fetch),
                        field.tryGetAnnotationOfType(ManyToMany.class).map(ManyToMany::fetch))
                .flatMap(Optional::stream);
    }
}
