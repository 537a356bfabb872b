package org.confide.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.ReadableNote;
import org.confide.policy.PolicyCast.Chart;
import org.confide.supervision.BatchCosigning;
import org.confide.supervision.HoursId;
import org.confide.supervision.HoursKind;
import org.confide.supervision.HoursRequired;
import org.confide.supervision.NewHours;
import org.confide.supervision.QueueFilter;
import org.confide.supervision.RelationKind;
import org.confide.supervision.Requirement;
import org.confide.supervision.ReviewLevel;
import org.confide.supervision.ReviewQueue;
import org.confide.supervision.ReviewThreads;
import org.confide.supervision.SupervisionHours;
import org.confide.supervision.SupervisionTerms;
import org.confide.supervision.Terms;
import org.confide.supervision.ThreadId;
import org.confide.support.As;
import org.confide.support.SamplePractice;
import org.springframework.beans.factory.ListableBeanFactory;

/** Reviewing notes, and on which terms. */
final class SupervisionVerbs {

    private SupervisionVerbs() {}

    static void add(ListableBeanFactory beans, PolicyCast cast, PolicyVerbs.Does does) {
        talk(beans, cast, does);
        terms(beans, cast, does);
        hours(beans, cast, does);
    }

    private static void hours(ListableBeanFactory beans, PolicyCast cast, PolicyVerbs.Does does) {
        SupervisionHours hours = beans.getBean(SupervisionHours.class);
        HoursRequired required = beans.getBean(HoursRequired.class);
        does.it("supervision-hours", "enter", (chart, person) -> hours.enter(anHour(cast), cast.proof(person)) != null);
        does.it("supervision-hours", "read", (chart, person) -> {
            As.as(cast.trainee(), () -> hours.enter(anHour(cast), cast.proof(cast.trainee())));
            boolean known =
                    !hours.supervisees().isEmpty() || !hours.supervisors().isEmpty();
            return known && !hours.log(cast.trainee().account()).isEmpty();
        });
        does.it("supervision-hours", "sign", (chart, person) -> {
            SignedIn first = person.equals(cast.supervisor()) ? cast.trainee() : cast.supervisor();
            HoursId entered = As.as(first, () -> hours.enter(anHour(cast), cast.proof(first)));
            hours.sign(entered, cast.proof(person));
            return true;
        });
        does.it("supervision-hours", "withdraw", (chart, person) -> {
            SignedIn first = person.equals(cast.supervisor()) ? person : cast.trainee();
            HoursId entered = As.as(first, () -> hours.enter(anHour(cast), cast.proof(first)));
            hours.withdraw(entered);
            return true;
        });
        Requirement requirement = new Requirement("LMHC", 100, 50, LocalDate.of(2025, 1, 1));
        does.it("supervision-hours", "read-required", (chart, person) -> {
            As.as(cast.admin(), () -> required.require(cast.trainee().account(), requirement));
            return hours.requirement(cast.trainee().account()).isPresent();
        });
        does.it("supervision-hours", "count", (chart, person) -> {
            required.of(cast.trainee().account());
            return required.total(cast.trainee().account()) != null;
        });
        does.it("supervision-hours", "require", (chart, person) -> {
            required.require(cast.trainee().account(), requirement);
            return true;
        });
    }

    private static NewHours anHour(PolicyCast cast) {
        return new NewHours(
                cast.supervisor().account(),
                cast.trainee().account(),
                LocalDate.now(SamplePractice.ZONE).minusDays(1),
                60,
                HoursKind.INDIVIDUAL,
                "Formulation");
    }

    private static void talk(ListableBeanFactory beans, PolicyCast cast, PolicyVerbs.Does does) {
        ReviewThreads threads = beans.getBean(ReviewThreads.class);
        ReviewQueue queue = beans.getBean(ReviewQueue.class);
        String submitted = "note-submitted";
        does.it(
                submitted,
                "queue",
                (chart, person) -> queue.page(QueueFilter.ALL, null, ReviewQueue.PAGE).stream()
                                .anyMatch(row ->
                                        row.note().equals(chart.submitted().note()))
                        && queue.supervisees().stream()
                                .anyMatch(row ->
                                        row.account().equals(chart.author().account())));
        does.it(
                submitted,
                "comment",
                (chart, person) ->
                        threads.open(read(beans, cast, chart), NoteSection.PLAN, "", "Say how often.") != null);
        does.it(submitted, "read-beside", (chart, person) -> {
            NoteReview review = beans.getBean(NoteReview.class);
            ReadableNote read = read(beans, cast, chart);
            return review.asReturned(read).isEmpty() && review.earlier(read, 3) != null;
        });
        does.it(submitted, "read-comments", (chart, person) -> {
            thread(beans, cast, chart);
            return !threads.of(chart.submitted().note()).isEmpty()
                    && threads.of(chart.submitted().session(), chart.submitted().client())
                            .isPresent();
        });
        does.it(submitted, "answer-comment", (chart, person) -> {
            threads.answer(thread(beans, cast, chart), "Weekly.");
            return true;
        });
        does.it(submitted, "cosign-several", (chart, person) -> {
            read(beans, cast, chart);
            return PolicyVerbs.unlessBad(() -> beans.getBean(BatchCosigning.class)
                            .cosign(List.of(chart.submitted().note()), cast.proof(person))
                    == 1);
        });
        does.it(submitted, "settle-comment", (chart, person) -> {
            threads.settle(thread(beans, cast, chart), true);
            return true;
        });
        does.it(submitted, "return-with-changes", (chart, person) -> {
            threads.returnForChanges(read(beans, cast, chart), Set.of(), null, "Say how often.");
            return true;
        });
    }

    private static void terms(ListableBeanFactory beans, PolicyCast cast, PolicyVerbs.Does does) {
        SupervisionTerms terms = beans.getBean(SupervisionTerms.class);
        LocalDate today = LocalDate.now(SamplePractice.ZONE);
        does.it(
                "supervision-terms",
                "read",
                (chart, person) -> terms.of(cast.trainee().account()) != null
                        && terms.delegations(cast.supervisor().account()) != null
                        && terms.needTwo() != null);
        does.it("supervision-terms", "agree", (chart, person) -> {
            terms.agree(
                    cast.trainee().account(),
                    cast.relation(),
                    new Terms(today, RelationKind.PRIMARY, ReviewLevel.EVERY_NOTE, 0, Set.of(), Set.of()));
            return true;
        });
        does.it(
                "supervision-terms",
                "delegate",
                (chart, person) -> terms.delegate(
                                cast.supervisor().account(),
                                cast.onCallSupervisor().account(),
                                today,
                                today)
                        != null);
        does.it("supervision-terms", "end-delegation", (chart, person) -> {
            var delegation = As.as(
                    cast.admin(),
                    () -> terms.delegate(
                            cast.supervisor().account(), cast.onCallSupervisor().account(), today, today.plusDays(3)));
            terms.endDelegation(cast.supervisor().account(), delegation);
            return true;
        });
        does.it("supervision-terms", "need-two", (chart, person) -> {
            terms.needTwo(Set.of());
            return true;
        });
    }

    /** The note as its supervisor reads it: who acts on it is asked when they do. */
    private static ReadableNote read(ListableBeanFactory beans, PolicyCast cast, Chart chart) {
        return As.as(
                cast.supervisor(),
                () -> beans.getBean(NoteReview.class).open(chart.submitted().note()));
    }

    private static ThreadId thread(ListableBeanFactory beans, PolicyCast cast, Chart chart) {
        ReadableNote read = read(beans, cast, chart);
        return As.as(
                cast.supervisor(),
                () -> beans.getBean(ReviewThreads.class).open(read, NoteSection.PLAN, "", "Say how often."));
    }
}
