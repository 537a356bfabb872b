package org.confide.policy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReading;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteSigning;
import org.confide.note.NoteWriting;
import org.confide.note.ReadableNote;
import org.confide.note.RequiredChange;
import org.confide.policy.PolicyCast.Chart;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.ServiceCalls;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever reads something clinical is in the trail: each method of a service of the rooms where a chart is kept that
 * answers more than yes, no or a number leaves a row when a person who may call it does so, or stands in {@code reads-without-a-row.csv} with
 * the reason why nothing clinical is shown by it. What the policy never calls stands there too, or fails.
 */
@DatabaseTest
class ReadsAreInTheTrailTest {

    private static final Set<String> CLINICAL = Set.of(
            "client",
            "note",
            "safety",
            "document",
            "supervision",
            "groupnote",
            "task",
            "due",
            "billing",
            "absence",
            "exchange");

    @Autowired
    PolicyCast cast;

    @Autowired
    PolicyVerbs verbs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ListableBeanFactory beans;

    @Autowired
    EntityManager entities;

    @Test
    void every_reading_leaves_a_row_or_shows_nothing_clinical() {
        cast.enter();
        Map<String, Boolean> leavesARow = new TreeMap<>();
        for (PolicyTest.Row row : PolicyTest.rows()) {
            if (row.allowed()) {
                calls(row).stream()
                        .filter(call -> !call.nothing())
                        .forEach(call -> leavesARow.merge(call.method(), call.rows() > 0, Boolean::logicalAnd));
            }
        }
        List<ServiceCalls.Call> beside = new ArrayList<>(during(this::readWhatIsBesideADraft));
        beside.addAll(during(this::reviewANoteThatCameBack));
        beside.stream()
                .filter(call -> !call.nothing())
                .forEach(call -> leavesARow.merge(call.method(), call.rows() > 0, Boolean::logicalAnd));
        Map<String, String> excused = excused();
        Set<String> answering = answering();
        assertThat(excused.keySet()).as("what is excused is there").isSubsetOf(answering);
        Set<String> silent = new TreeSet<>(answering);
        silent.removeIf(method -> leavesARow.getOrDefault(method, false));
        assertThat(silent)
                .as("leave no row, or are never called")
                .containsExactlyInAnyOrderElementsOf(excused.keySet());
    }

    private List<ServiceCalls.Call> calls(PolicyTest.Row row) {
        Chart chart = cast.chartFor(row.role(), row.object());
        SignedIn person = cast.person(row.role(), row.relationship(), chart);
        return during(() -> As.as(person, () -> verbs.all().get(row.act()).on(chart, person)));
    }

    private List<ServiceCalls.Call> during(Runnable act) {
        List<ServiceCalls.Call> calls = new ArrayList<>();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            calls.addAll(ServiceCalls.during(act));
        });
        return calls;
    }

    /** The last notes and the text put aside, as their author sees them. */
    private void readWhatIsBesideADraft() {
        Chart chart = cast.chartFor(Role.CLINICIAN, "note-draft");
        PolicyCast.Written draft = chart.draft();
        NoteWriting writing = beans.getBean(NoteWriting.class);
        As.as(chart.author(), () -> {
            writing.keepCopy(
                    draft.note(),
                    cast.snapshot(draft.note(), draft.session(), draft.client(), 1)
                            .content());
            assertThat(writing.copies(draft.note())).isNotEmpty();
            assertThat(beans.getBean(NoteReading.class).earlier(chart.client(), Instant.now(), 3))
                    .isNotEmpty();
        });
    }

    /** A note with final ones before it is returned, submitted again, and read with what it said before. */
    private void reviewANoteThatCameBack() {
        Chart chart = cast.chartFor(Role.TRAINEE, "note-submitted");
        PolicyCast.Written note = chart.draft();
        NoteReview review = beans.getBean(NoteReview.class);
        submit(chart, note);
        As.as(
                cast.supervisor(),
                () -> review.returnForChanges(
                        note.note(), 1, List.of(new RequiredChange(NoteSection.PLAN, "Say how often.", null))));
        toTheTables();
        submit(chart, note);
        As.as(cast.supervisor(), () -> {
            ReadableNote opened = review.open(note.note());
            assertThat(review.asReturned(opened)).isPresent();
            assertThat(review.earlier(opened, 3)).isNotEmpty();
        });
    }

    private void submit(Chart chart, PolicyCast.Written note) {
        var proof = cast.proof(chart.author());
        As.as(chart.author(), () -> beans.getBean(NoteSigning.class).sign(note.note(), cast.revision(note), proof));
        toTheTables();
    }

    /** One transaction stands for several requests here; notes are read past Hibernate. */
    private void toTheTables() {
        entities.flush();
        entities.clear();
    }

    /** Public methods of public services that answer more than yes, no or a number. */
    private Set<String> answering() {
        return beans.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> Modifier.isPublic(type.getModifiers()) && CLINICAL.contains(room(type)))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getReturnType().isPrimitive()
                        && !method.getReturnType().isEnum())
                .filter((Method method) -> !Modifier.isStatic(method.getModifiers()))
                .map(ServiceCalls::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String room(Class<?> type) {
        return type.getPackageName().replace("org.confide.", "");
    }

    /** Methods and why they leave no row. */
    private static Map<String, String> excused() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/reads-without-a-row.csv"))) {
            Map<String, String> reasons = new TreeMap<>();
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split(",", 2);
                assertThat(cells).as(line).hasSize(2);
                assertThat(cells[1].strip()).as(line).hasSizeGreaterThan(10);
                assertThat(reasons.put(cells[0].strip(), cells[1].strip()))
                        .as("stands once: " + line)
                        .isNull();
            });
            return reasons;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
