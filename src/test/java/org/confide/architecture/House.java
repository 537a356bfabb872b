package org.confide.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The compiled house, read once, and a short way to write a rule about it. */
final class House {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.confide");

    private House() {}

    static <T> DescribedPredicate<T> that(String description, Predicate<T> test) {
        return DescribedPredicate.describe(description, test);
    }

    /** A rule as a function from a thing to what is wrong with it. */
    static <T> ArchCondition<T> hold(String description, Function<T, List<String>> wrong) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T thing, ConditionEvents events) {
                wrong.apply(thing).forEach(sentence -> events.add(SimpleConditionEvent.violated(thing, sentence)));
            }
        };
    }

    /** The room a class stands in, such as {@code note}. */
    static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.confide");
    }
}
