package org.confide.groupnote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.groupnote.GroupMember;
import org.confide.groupnote.GroupText;
import org.confide.groupnote.MemberText;
import org.confide.groupnote.OpenedGroup;
import org.confide.note.NoteSection;
import org.confide.note.Present;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SessionRow;

/** The part of one client: when they were there, what is written about them alone. */
class MemberCard extends Article {

    private static final List<NoteSection> OWN = List.of(NoteSection.PROGRESS, NoteSection.RISK, NoteSection.PLAN);

    /** What the card asks of the screen. */
    interface Acts {

        GroupText text();

        void change(ClientId client, MemberText text);

        void ordinary(String word);

        void sign(ClientId client);
    }

    private final OpenedGroup group;
    private final ClientId client;
    private final String name;
    private final Acts acts;
    private final Map<NoteSection, TextRow> rows = new EnumMap<>(NoteSection.class);
    private final Div fields = new Div();
    private final Div chips = new Div();
    private final TimePair times;
    private final Span state = new Span();
    private final Button sign = new Button("Sign this note");
    private final Checkbox chosen = new Checkbox("Write a note in this chart");
    private final MultiSelectComboBox<Present> present = new MultiSelectComboBox<>("Present");

    MemberCard(OpenedGroup group, GroupMember member, PracticeTime time, Acts acts) {
        this.group = group;
        this.client = member.client();
        this.name = member.attendee().name();
        this.acts = acts;
        addClassNames("card", "group-member");
        getElement().setAttribute("aria-label", name);
        times = new TimePair(
                time,
                time.dateOf(group.session().start()),
                name,
                said -> change(own().document(said.started(), said.ended())));
        sign.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        sign.setText(group.verb(List.of(client)) + " this note");
        sign.setAriaLabel(sign.getText() + ", " + name);
        sign.addClickListener(event -> acts.sign(client));
        state.addClassName("grow");
        Span attended = new Span(attendance(member.attendee(), time));
        attended.addClassName("sub");
        Div head = new Div(new H3(name), attended, state, sign);
        head.addClassName("member-head");
        Div facts = new Div(times);
        facts.addClassName("member-facts");
        add(head, facts, fields, chips);
        if (group.session().kind() != ServiceKind.GROUP) {
            severalCharts(facts);
        }
        chips.addClassName("chips");
        fields.addClassName("member-fields");
        row(NoteSection.PROGRESS);
    }

    /** With a couple or a family the clinician says in whose charts it stands, and who was there beside each. */
    private void severalCharts(Div facts) {
        present.setItems(Arrays.asList(Present.values()));
        present.setItemLabelGenerator(Present::label);
        present.addClassName("present");
        present.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(own().attend(event.getValue()));
            }
        });
        chosen.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(own().choose(event.getValue()));
            }
        });
        facts.add(present, chosen);
    }

    /** Shows what is written now. */
    void show(List<String> missing) {
        GroupText text = acts.text();
        MemberText own = own();
        times.show(group.time(text, client), group.timeConfirmed(text, client));
        if (present.getParent().isPresent()) {
            present.setValue(own.present());
            chosen.setValue(own.chosen());
        }
        fields.setVisible(own.chosen());
        for (NoteSection section : OWN) {
            String written = own.own().getOrDefault(section, "");
            if (!written.isEmpty() || rows.containsKey(section)) {
                TextRow row = row(section);
                if (row.fits()) {
                    row.show(written);
                }
                row.warn(group.guard().find(written, client, text.ordinary()));
            }
        }
        offer();
        sign.setVisible(own.chosen());
        sign.setEnabled(missing.isEmpty());
        state.setText(
                !own.chosen()
                        ? "No note in this chart"
                        : missing.isEmpty() ? "Ready to sign" : String.join(" · ", missing));
        state.setClassName("text-due", own.chosen() && !missing.isEmpty());
    }

    void focusFirst() {
        GroupText text = acts.text();
        if (!group.time(text, client).isComplete() || !group.timeConfirmed(text, client)) {
            times.focusTimes();
        } else {
            row(NoteSection.PROGRESS).focusText();
        }
    }

    boolean fits() {
        return rows.values().stream().allMatch(TextRow::fits);
    }

    private void offer() {
        chips.removeAll();
        chips.setVisible(own().chosen());
        for (NoteSection section : OWN) {
            if (!rows.containsKey(section)) {
                Button chip = new Button("Own " + section.label().toLowerCase(java.util.Locale.ROOT), event -> {
                    row(section).focusText();
                    offer();
                });
                chip.addClassName("chip");
                chip.setAriaLabel("Own " + section.label().toLowerCase(java.util.Locale.ROOT) + ", " + name);
                chips.add(chip);
            }
        }
    }

    private TextRow row(NoteSection section) {
        return rows.computeIfAbsent(section, unused -> {
            TextRow row = new TextRow(
                    section.name() + client.value(),
                    section.label(),
                    section.label() + ", " + name,
                    section == NoteSection.PROGRESS ? "This client alone" : "Instead of the shared text",
                    value -> change(own().write(section, value)),
                    acts::ordinary);
            fields.add(row);
            return row;
        });
    }

    private MemberText own() {
        return acts.text().of(client);
    }

    private void change(MemberText text) {
        acts.change(client, text);
    }

    private String attendance(SessionRow.Attendee attendee, PracticeTime time) {
        List<String> said = new ArrayList<>();
        if (group.session().late(attendee)) {
            said.add("came at " + time.time(java.util.Objects.requireNonNull(attendee.arrivedAt())));
        }
        if (attendee.leftAt() != null) {
            said.add("left at " + time.time(attendee.leftAt()));
        }
        return String.join(", ", said);
    }
}
