package org.confide.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.practice.Payer;
import org.confide.practice.PayerId;
import org.confide.practice.Payers;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceCatalogue;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffPerson;
import org.confide.staff.StaffRow;
import org.confide.staff.spi.PersonSection;
import org.confide.supervision.SupervisedBy;
import org.confide.supervision.SupervisionTerms;
import org.confide.supervision.Terms;

/** Hangs into a person's panel which of their notes are reviewed, by whom. */
@org.springframework.stereotype.Component
class TermsSection implements PersonSection {

    private final SupervisionTerms terms;
    private final ServiceCatalogue services;
    private final Payers payers;
    private final StaffDirectory directory;
    private final PracticeTime time;

    TermsSection(
            SupervisionTerms terms,
            ServiceCatalogue services,
            Payers payers,
            StaffDirectory directory,
            PracticeTime time) {
        this.terms = terms;
        this.services = services;
        this.payers = payers;
        this.directory = directory;
        this.time = time;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> section(StaffPerson person, boolean mayChange) {
        Section section = new Section();
        section.addClassName("form-section");
        fill(section, person, mayChange);
        return section.getComponentCount() == 0 ? Optional.empty() : Optional.of(section);
    }

    private void fill(Section section, StaffPerson person, boolean mayChange) {
        section.removeAll();
        List<SupervisedBy> relations = terms.of(person.account());
        if (relations.isEmpty()) {
            return;
        }
        H3 heading = new H3("Review of notes");
        heading.addClassName("label");
        Map<AccountId, StaffRow> names = directory.named(
                relations.stream().map(SupervisedBy::supervisor).distinct().toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("card");
        relations.forEach(
                relation -> list.add(row(relation, person, names, mayChange, () -> fill(section, person, true))));
        section.add(heading, list);
    }

    private ListItem row(
            SupervisedBy relation,
            StaffPerson person,
            Map<AccountId, StaffRow> names,
            boolean mayChange,
            com.vaadin.flow.function.SerializableRunnable changed) {
        StaffRow supervisor = names.get(relation.supervisor());
        String name = supervisor == null ? "" : supervisor.name();
        Span who = new Span(name);
        Span what = new Span(words(relation.terms(), person));
        what.addClassName("what");
        Div words = new Div(who, what);
        words.addClassNames("who", "wraps");
        Div line = new Div(words);
        line.addClassName("list-row");
        ListItem item = new ListItem(line);
        if (mayChange) {
            TermsForm form = new TermsForm(
                    relation.terms(), services.offered(), choices(relation.terms()), time.today(), agreed -> {
                        terms.agree(person.account(), relation.relation(), agreed);
                        changed.run();
                    });
            Details change = new Details("Change review by " + name, form);
            change.addClassName("card-details");
            item.add(change);
        }
        return item;
    }

    /** The payers that are dealt with, and those that were chosen. */
    private List<Payer> choices(@org.jspecify.annotations.Nullable Terms agreed) {
        Set<PayerId> chosen = agreed == null ? Set.of() : agreed.payers();
        return Stream.concat(payers.all().stream(), chosen.stream().map(payers::get))
                .distinct()
                .toList();
    }

    private String words(@org.jspecify.annotations.Nullable Terms agreed, StaffPerson person) {
        if (agreed == null) {
            return person.roles().contains(Role.TRAINEE)
                    ? "Every note, as for any trainee"
                    : "No notes, nothing agreed";
        }
        String which = switch (agreed.level()) {
            case EVERY_NOTE, NONE -> agreed.level().label();
            case SAMPLE -> agreed.percent() + " of a hundred notes, by sample";
            case SELECTED -> "Notes of " + selected(agreed);
        };
        return agreed.kind().label() + ". " + which + ", from " + time.date(agreed.from());
    }

    private String selected(Terms agreed) {
        String ofServices = agreed.services().stream()
                .map(id -> services.get(id).label())
                .sorted()
                .collect(Collectors.joining(", "));
        String covered = agreed.payers().stream()
                .map(id -> payers.get(id).name())
                .sorted()
                .collect(Collectors.joining(", ", "clients covered by ", ""));
        if (agreed.payers().isEmpty()) {
            return ofServices;
        }
        return ofServices.isEmpty() ? covered : ofServices + ", and of " + covered;
    }
}
