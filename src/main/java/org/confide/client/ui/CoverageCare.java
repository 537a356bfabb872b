package org.confide.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.confide.client.ClientId;
import org.confide.client.Coverage;
import org.confide.client.Coverages;
import org.confide.client.Pays;
import org.confide.practice.Payer;
import org.confide.practice.Payers;
import org.confide.practice.PracticeTime;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Facts;

/** A client's coverages on the profile: who pays, in which order, from when to when, and the buttons that change it. */
@org.springframework.stereotype.Component
class CoverageCare {

    private final Coverages coverages;
    private final Payers payers;
    private final PracticeTime time;

    CoverageCare(Coverages coverages, Payers payers, PracticeTime time) {
        this.coverages = coverages;
        this.payers = payers;
        this.time = time;
    }

    /** The part of the profile; {@code changed} shows the chart anew, for somebody who may change it. */
    ProfileSection.Part part(ClientId client, boolean mayChange, Runnable changed) {
        List<Coverage> all = coverages.of(client);
        Button add = mayChange ? new Button("Add coverage", event -> add(client, all, changed)) : null;
        return new ProfileSection.Part("Coverage", add, facts(all, mayChange, changed));
    }

    private Component facts(List<Coverage> all, boolean mayChange, Runnable changed) {
        if (all.isEmpty()) {
            return new EmptyState("No coverage is recorded. The client pays, or nobody has asked yet.");
        }
        LocalDate today = time.today();
        Facts facts = new Facts();
        all.stream()
                .sorted(Comparator.comparing((Coverage each) -> each.endedBefore(today))
                        .thenComparing(Coverage::pays))
                .forEach(each -> facts.fact(label(each, today), value(each, today, mayChange, changed)));
        return facts;
    }

    private static String label(Coverage coverage, LocalDate today) {
        String label = coverage.pays().label();
        if (coverage.inError()) {
            return label + ", entered in error";
        }
        return coverage.endedBefore(today) ? label + ", ended" : label;
    }

    private Div value(Coverage coverage, LocalDate today, boolean mayChange, Runnable changed) {
        Payer payer = payers.get(coverage.payer());
        Span quiet = new Span(span(coverage) + insured(coverage));
        quiet.addClassNames("sub", "small");
        Div second = new Div(quiet);
        second.addClassNames("row", "wrap");
        if (mayChange && !coverage.endedBefore(today)) {
            Button change = new Button("Change card", event -> correct(coverage, payer, changed));
            change.addClassName("link");
            change.setAriaLabel("Change card of " + payer.name());
            Button end = new Button("End coverage", event -> end(coverage, payer, changed));
            end.addClassName("link");
            end.setAriaLabel("End coverage by " + payer.name());
            second.add(change, end);
        }
        return new Div(new Span(payer.name() + ", member ID " + coverage.memberId() + group(coverage)), second);
    }

    private static String group(Coverage coverage) {
        return coverage.groupNumber().isEmpty() ? "" : ", group " + coverage.groupNumber();
    }

    private static String span(Coverage coverage) {
        LocalDate until = coverage.until();
        return "from " + Say.born(coverage.since()) + (until == null ? ", no end" : ", until " + Say.born(until));
    }

    private static String insured(Coverage coverage) {
        String name = "; insured: " + coverage.insuredName() + ", ";
        return switch (coverage.insured()) {
            case SELF -> "";
            case SPOUSE, CHILD ->
                name + "whose " + coverage.insured().label().toLowerCase(Locale.US) + " the client is";
            case OTHER -> name + "neither spouse nor parent";
        };
    }

    private void add(ClientId client, List<Coverage> all, Runnable changed) {
        LocalDate today = time.today();
        boolean first = all.stream().noneMatch(each -> each.pays() == Pays.PRIMARY && !each.endedBefore(today));
        Pays proposed = first ? Pays.PRIMARY : Pays.SECONDARY;
        new CoverageDialog(client, null, payers.all(), proposed, today, added -> {
                    coverages.add(added);
                    changed.run();
                })
                .open();
    }

    private void correct(Coverage coverage, Payer payer, Runnable changed) {
        CoverageDialog dialog = new CoverageDialog(
                coverage.client(), coverage, List.of(payer), coverage.pays(), time.today(), coverages::correct);
        // What was typed and not stored is not on the card either.
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                changed.run();
            }
        });
        dialog.open();
    }

    private void end(Coverage coverage, Payer payer, Runnable changed) {
        new EndCoverageDialog(
                        payer.name() + ", " + span(coverage),
                        time.today(),
                        last -> {
                            coverages.end(coverage.client(), coverage.id(), last);
                            changed.run();
                        },
                        () -> {
                            coverages.enteredInError(coverage.client(), coverage.id());
                            changed.run();
                        })
                .open();
    }
}
