package org.confide.groupnote.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.groupnote.GroupConflict;
import org.confide.groupnote.GroupMember;
import org.confide.groupnote.GroupText;
import org.confide.groupnote.MemberText;
import org.confide.groupnote.OpenedGroup;
import org.confide.note.DraftContent;
import org.confide.note.NoteSection;
import org.confide.note.PlaceChoice;
import org.confide.practice.ServiceKind;
import org.confide.shared.ui.Autosave;
import org.confide.shared.ui.KeyHint;
import org.confide.shared.ui.Keys;
import org.confide.shared.ui.Notice;
import org.confide.shared.ui.OnceSaved;
import org.confide.shared.ui.SaveState;
import org.confide.shared.ui.Unsaved;
import org.jspecify.annotations.Nullable;

/** The notes of a group being written: what goes into all of them, and a card for each client. */
class GroupEditor extends Section implements Autosave.Editor<GroupText>, Unsaved, MemberCard.Acts {

    private static final List<NoteSection> SHARED =
            List.of(NoteSection.DATA, NoteSection.INTERVENTION, NoteSection.PLAN, NoteSection.RISK);

    /** What the editor asks of the screen. */
    interface Acts {

        void sign(List<ClientId> clients);

        void settle(GroupConflict conflict);

        void missing(Map<ClientId, List<String>> missing);
    }

    private final OpenedGroup group;
    private final GroupNoteParts parts;
    private final Acts acts;
    private final Map<NoteSection, TextRow> rows = new EnumMap<>(NoteSection.class);
    private final Map<ClientId, MemberCard> cards = new LinkedHashMap<>();
    private final TimePair times;
    private final Select<PlaceChoice> place = new Select<>();
    private final SaveState saveState = new SaveState();
    private final Span ready = new Span();
    private final Autosave<GroupText> saver;
    private GroupText text;
    private long revision;
    private @Nullable Instant saved;
    private final OnceSaved once = new OnceSaved();

    GroupEditor(OpenedGroup group, GroupNoteParts parts, Acts acts) {
        this.group = group;
        this.parts = parts;
        this.acts = acts;
        this.text = group.text();
        this.revision = group.revision();
        this.saved = group.saved();
        addClassNames("note", "group-note");
        setAriaLabel("Notes of this session");
        saver = parts.saver(UI.getCurrent(), group, this);
        times = new TimePair(
                parts.time(),
                parts.time().dateOf(group.session().start()),
                "",
                said -> change(text.document(said, true)));
        add(strip(), body(), bar());
        Keys.control(this, Key.ENTER, this::signAll);
        show();
        if (saved != null) {
            saveState.saved(parts.time().time(saved));
        }
    }

    private Div strip() {
        place.setLabel("Place");
        place.setItems(PlaceChoice.all());
        place.setItemLabelGenerator(PlaceChoice::label);
        place.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                PlaceChoice chosen = event.getValue();
                change(text.holdAt(chosen == null ? null : chosen.place(), chosen != null && chosen.audioOnly()));
            }
        });
        Div strip = new Div(times, place);
        if (group.session().kind() != ServiceKind.GROUP) {
            strip.add(identified());
        }
        strip.addClassNames("strip", "group-strip");
        return strip;
    }

    /** Of a couple or family the session is somebody's; the others get a note where something is written for them. */
    private Select<GroupMember> identified() {
        Select<GroupMember> select = new Select<>();
        select.setLabel("Identified client");
        select.setItems(group.members());
        select.setItemLabelGenerator(member -> member.attendee().name());
        group.members().stream()
                .filter(member -> member.client().equals(group.identified()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> {
            ClientId chosen = event.getValue().client();
            parts.writing().identify(group.session().id(), chosen);
            GroupText changed = text;
            for (ClientId client : cards.keySet()) {
                boolean theirs =
                        client.equals(chosen) || !changed.of(client).own().isEmpty();
                changed = changed.of(client, changed.of(client).choose(theirs));
            }
            change(changed);
        });
        return select;
    }

    private Div body() {
        Div body = new Div(heading("In every note", "Nobody's name. It goes into each chart."));
        body.addClassName("note-sections");
        for (NoteSection section : SHARED) {
            String hint = parts.formats()
                    .get(OpenedGroup.FORMAT)
                    .part(section)
                    .map(part -> part.hint())
                    .orElse("");
            TextRow row = new TextRow(
                    section.name(),
                    section.label(),
                    section.label() + ", in every note",
                    hint,
                    value -> change(text.write(section, value)),
                    this::ordinary);
            rows.put(section, row);
            body.add(row);
        }
        body.add(heading("One by one", "Each stands in one chart alone."));
        group.members().stream().filter(GroupMember::toWrite).forEach(member -> {
            MemberCard card = new MemberCard(group, member, parts.time(), this);
            cards.put(member.client(), card);
            body.add(card);
        });
        saveState.answerFor(body);
        return body;
    }

    private Footer bar() {
        Button sign = KeyHint.on(
                new Button(group.verb(List.copyOf(cards.keySet())) + " all notes", event -> signAll()), "Ctrl Enter");
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        Span grow = new Span();
        grow.addClassName("grow");
        ready.addClassNames("small", "wide-only");
        Footer bar = new Footer(saveState, grow, ready, sign);
        bar.addClassName("note-bar");
        return bar;
    }

    private static H2 heading(String words, String hint) {
        Span sub = new Span(hint);
        sub.addClassNames("sub", "small");
        H2 heading = new H2(new Span(words), sub);
        heading.addClassName("section-heading");
        return heading;
    }

    private void show() {
        rows.forEach((section, row) -> {
            if (row.fits()) {
                row.show(text.shared().getOrDefault(section, ""));
            }
        });
        look();
    }

    /** Says of each note what is missing, and of each text which names stand in it. */
    private void look() {
        times.show(text.time(), text.timeConfirmed());
        place.setValue(PlaceChoice.of(text.place(), text.audioOnly()));
        List<ClientId> charts = group.toWrite(text);
        rows.forEach((section, row) ->
                row.warn(group.guard().find(text.shared().getOrDefault(section, ""), charts, text.ordinary())));
        Map<ClientId, List<String>> missing = new LinkedHashMap<>();
        cards.forEach((client, card) -> {
            List<String> lacks = missing(client);
            card.show(lacks);
            if (charts.contains(client)) {
                missing.put(client, lacks);
            }
        });
        long done = missing.values().stream().filter(List::isEmpty).count();
        ready.setText(done + " of " + missing.size() + " ready");
        acts.missing(missing);
    }

    private List<String> missing(ClientId client) {
        DraftContent content = group.content(text, client);
        List<String> names = group.names(text, client);
        List<String> missing = new java.util.ArrayList<>();
        parts.checks().missing(content).forEach(finding -> missing.add(finding.words()));
        if (!names.isEmpty()) {
            missing.add(names.size() == 1 ? "1 name to take out" : names.size() + " names to take out");
        }
        return missing;
    }

    private void change(GroupText changed) {
        text = changed;
        saver.changed(text);
        look();
        if (!fits()) {
            refused("A text is too long or holds something that can't be stored. It stays here; the message beside it"
                    + " says what to do.");
        }
    }

    private boolean fits() {
        return rows.values().stream().allMatch(TextRow::fits)
                && cards.values().stream().allMatch(MemberCard::fits);
    }

    void jump(ClientId client) {
        GroupText now = text;
        rows.entrySet().stream()
                .filter(row -> now.shared().getOrDefault(row.getKey(), "").isBlank()
                        && !now.of(client).own().containsKey(row.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .ifPresentOrElse(TextRow::focusText, () -> {
                    MemberCard card = cards.get(client);
                    if (card != null) {
                        card.focusFirst();
                    }
                });
    }

    private void signAll() {
        sign(group.toWrite(text));
    }

    private void sign(List<ClientId> clients) {
        if (!fits()) {
            Notice.show("Before signing: a text can't be saved. The message beside it says what to do.");
        } else if (hasUnsaved()) {
            onceSaved(() -> acts.sign(clients), () -> {});
        } else {
            acts.sign(clients);
        }
    }

    long revision() {
        return revision;
    }

    /** Goes on with a text after a conflict, on top of what the other window saved. */
    void goOnWith(GroupText chosen, GroupConflict conflict, boolean save) {
        revision = conflict.theirs().revision();
        saver.goOnFrom(revision);
        text = chosen;
        show();
        if (save) {
            change(chosen);
        } else {
            saveState.saved(parts.time().time(conflict.theirs().saved()));
        }
    }

    @Override
    public GroupText text() {
        return text;
    }

    @Override
    public void change(ClientId client, MemberText changed) {
        change(text.of(client, changed));
    }

    @Override
    public void ordinary(String word) {
        change(text.ordinary(word));
    }

    @Override
    public void sign(ClientId client) {
        sign(List.of(client));
    }

    @Override
    public boolean hasUnsaved() {
        return saver.isBehind() || saveState.isNotSaved();
    }

    @Override
    public boolean isHeldUp() {
        return saveState.isNotSaved();
    }

    @Override
    public boolean isOnThePageAlone() {
        return !saver.isBehind() || !fits();
    }

    @Override
    public void onceSaved(Runnable act, Runnable otherwise) {
        once.goOnWith(act, otherwise);
    }

    @Override
    public void saved(long newRevision, Instant at) {
        revision = newRevision;
        saved = at;
        if (saver.isBehind() || !fits()) {
            return;
        }
        saveState.saved(parts.time().time(at));
        once.saved();
    }

    @Override
    public void slow() {
        saveState.saving();
        once.calledOff();
    }

    @Override
    public void refused(String sentence) {
        once.calledOff();
        Instant last = saved;
        saveState.notSaved(last == null ? "" : parts.time().time(last), sentence);
    }

    @Override
    public @Nullable Command onStop(RuntimeException why, GroupText mine) {
        return why instanceof GroupConflict conflict
                ? () -> {
                    once.calledOff();
                    acts.settle(conflict);
                }
                : null;
    }
}
