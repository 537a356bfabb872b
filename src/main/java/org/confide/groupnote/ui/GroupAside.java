package org.confide.groupnote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.tabs.Tab;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.confide.client.ClientId;
import org.confide.groupnote.GroupMember;
import org.confide.groupnote.OpenedGroup;
import org.confide.note.NotePaths;
import org.confide.note.NoteState;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.ScreenTabs;
import org.confide.shared.ui.StateBadge;

/** Beside the notes of a group: what each still lacks, and whose note is not written here. */
class GroupAside extends Aside {

    private static final String PART = "data-part";

    private final OpenedGroup group;
    private final Consumer<ClientId> jump;
    private final UnorderedList toDo = new UnorderedList();
    private final ScreenTabs bar =
            new ScreenTabs("The notes and what stands beside them", new Tab("Notes"), new Tab("Check"));

    GroupAside(OpenedGroup group, boolean writing, Consumer<ClientId> jump) {
        this.group = group;
        this.jump = jump;
        addClassNames("side", "beside-note");
        getElement().setAttribute("aria-label", "Beside the notes");
        if (writing) {
            Div before = card("Before you sign", toDo);
            before.addClassName("checklist");
            add(before);
        }
        UnorderedList others = new UnorderedList();
        others.addClassName("group-others");
        group.members().stream().filter(member -> !member.toWrite()).forEach(member -> others.add(other(member)));
        if (others.getComponentCount() > 0) {
            add(card("Not written here", others));
        }
    }

    /** On a phone the notes and this take turns. */
    ScreenTabs turns(Div columns) {
        columns.getElement().setAttribute(PART, "note");
        bar.addClassName("phone-tabs");
        bar.addSelectedChangeListener(
                event -> columns.getElement().setAttribute(PART, bar.getSelectedIndex() == 0 ? "note" : "beside"));
        return bar;
    }

    /** Says of each note what it lacks first. */
    void missing(Map<ClientId, List<String>> missing) {
        toDo.removeAll();
        missing.forEach((client, lacks) -> {
            String name = group.member(client).attendee().name();
            boolean ready = lacks.isEmpty();
            Span words = new Span(name + ": " + (ready ? "ready" : lacks.getFirst()));
            words.addClassName("grow");
            ListItem item = new ListItem(new Icon(ready ? "check" : "here"), words);
            item.addClassName(ready ? "done" : "todo");
            if (!ready) {
                Button go = new Button("Go to it", event -> {
                    bar.setSelectedIndex(0);
                    jump.accept(client);
                });
                go.addThemeVariants(ButtonVariant.TERTIARY);
                go.addClassName("link");
                go.setAriaLabel("Go to what is missing, " + name);
                item.add(go);
            }
            toDo.add(item);
        });
    }

    /** Signed, written alone, or not there: the missed session is in the chart already, by attendance. */
    private static ListItem other(GroupMember member) {
        NoteState note = member.note();
        String name = member.attendee().name();
        if (note == null) {
            return new ListItem(
                    new Span(name),
                    new StateBadge(
                            StateBadge.Kind.NEUTRAL,
                            "none",
                            member.attendee().presence().label()));
        }
        Anchor open = new Anchor(NotePaths.note(note.occasion(), note.note(), note.client()), name);
        open.addClassName("link");
        return new ListItem(
                open,
                note.status().isOpen()
                        ? new StateBadge(StateBadge.Kind.DUE, "pen", "Written alone")
                        : new StateBadge(
                                StateBadge.Kind.SIGNED, "check", note.status().label()));
    }

    private static Div card(String title, UnorderedList list) {
        Div head = new Div(new H2(title));
        head.addClassName("card-head");
        Div card = new Div(head, list);
        card.addClassName("card");
        return card;
    }
}
