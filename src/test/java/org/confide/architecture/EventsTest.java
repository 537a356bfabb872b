package org.confide.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.confide.architecture.House.CLASSES;
import static org.confide.architecture.House.hold;
import static org.confide.architecture.House.that;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.confide.shared.AuditFact;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/** What is announced, and the transactions it is announced on. */
class EventsTest {

    @Test
    void an_event_tells_ids_words_of_a_list_and_instants() {
        Set<JavaClass> events = new HashSet<>();
        CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(EventsTest::publishes)
                .flatMap(method -> method.getConstructorCallsFromSelf().stream())
                .map(JavaConstructorCall::getTargetOwner)
                .filter(type -> type.isRecord() && type.getSimpleName().endsWith("ed"))
                .forEach(events::add);
        CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(EventListener.class))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .filter(House::isOurs)
                .forEach(events::add);
        CLASSES.stream()
                .filter(type -> type.isRecord() && type.isTopLevelClass())
                .filter(type -> type.getPackageName().matches("org\\.confide\\.[a-z]+"))
                .filter(type -> type.getSimpleName().matches(".+(ed|Frozen|Written|Begun|Held|Sent)"))
                .forEach(events::add);
        events.removeIf(type -> type.isEquivalentTo(AuditFact.class));

        assertThat(events).extracting(JavaClass::getSimpleName).contains("PracticeChanged");
        for (JavaClass event : events) {
            assertThat(event.isRecord()).as("%s is a record", event).isTrue();
            assertThat(event.getPackageName()).as("its room's root").matches("org\\.confide\\.[a-z]+");
            assertThat(event.getSimpleName()).as("past tense").matches(".+(ed|Frozen|Written|Begun|Held|Sent)");
            assertThat(House.room(event)).as("the vault announces nothing").isNotEqualTo("vault");
            assertThat(event.getFields().stream().filter(field -> !isStatic(field)))
                    .as("what %s tells", event.getSimpleName())
                    .allMatch(field -> isIdOrWordOrInstant(field.getRawType()));
        }
    }

    @Test
    void a_transaction_that_leaves_a_trace_is_never_read_only() {
        classes()
                .that(that(
                        "publish",
                        (JavaClass type) -> type.getMethods().stream().anyMatch(EventsTest::publishes)))
                .should(hold("open transactions that can write", type -> {
                    boolean whole = type.tryGetAnnotationOfType(Transactional.class)
                            .filter(Transactional::readOnly)
                            .isPresent();
                    Stream<String> single = type.getMethods().stream()
                            .filter(method -> method.tryGetAnnotationOfType(Transactional.class)
                                    .filter(Transactional::readOnly)
                                    .isPresent())
                            .map(JavaMethod::getFullName);
                    return whole ? List.of(type.getName() + " is read-only") : single.toList();
                }))
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.transaction.Transactional")
                .check(CLASSES);
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean publishes(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().equals("publishEvent"));
    }

    private static boolean isIdOrWordOrInstant(JavaClass type) {
        if (type.isEnum() || type.isEquivalentTo(Instant.class) || type.isEquivalentTo(UUID.class)) {
            return true;
        }
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && Arrays.stream(type.reflect().getRecordComponents())
                        .allMatch(component -> component.getType() == UUID.class);
    }
}
