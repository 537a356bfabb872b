package org.confide.groupnote.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.groupnote.GroupConflict;
import org.confide.groupnote.GroupMember;
import org.confide.groupnote.GroupText;
import org.confide.groupnote.OpenedGroup;
import org.confide.identity.PasswordProof;
import org.confide.note.NotePaths;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.ui.Facts;
import org.confide.shared.ui.Notice;
import org.confide.shared.ui.ScreenHeader;
import org.confide.shared.ui.Unsaved;
import org.jspecify.annotations.Nullable;

/** One writing act for a session of several clients: what is shared once, what is each one's own, signed together. */
@Route(NotePaths.GROUP)
@PageTitle("Session")
@RolesAllowed({"CLINICIAN", "TRAINEE"})
class GroupView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, GroupEditor.Acts {

    private final GroupNoteParts parts;
    private final PracticeTime time;
    private @Nullable OpenedGroup group;
    private @Nullable GroupEditor editor;
    private @Nullable GroupAside aside;

    GroupView(GroupNoteParts parts) {
        this.parts = parts;
        this.time = parts.time();
        addClassName("screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(session(event.getRouteParameters().get("session").orElse("")));
    }

    private void open(SessionId session) {
        OpenedGroup opened = parts.writing().open(session);
        removeAll();
        group = opened;
        boolean some = opened.members().stream().anyMatch(GroupMember::toWrite);
        GroupAside beside = new GroupAside(opened, some, client -> current().jump(client));
        aside = beside;
        editor = some ? new GroupEditor(opened, parts, this) : null;
        Div main = new Div(editor == null ? done() : editor, beside);
        main.addClassNames("columns", "editor");
        add(header(opened), beside.turns(main), main);
    }

    private static Div done() {
        Span nothing = new Span("Every note of this session is written.");
        nothing.addClassName("sub");
        Div done = new Div(nothing);
        done.addClassNames("note", "group-done");
        return done;
    }

    private ScreenHeader header(OpenedGroup opened) {
        Span when = ScreenHeader.fact(time.dateTime(opened.session().start()));
        when.addClassName("wide-only");
        return new ScreenHeader(opened.session().title())
                .back(NotePaths.MY_DAY, "Back to my day")
                .facts(ScreenHeader.fact(opened.session().serviceLabel()))
                .actions(when);
    }

    @Override
    public void missing(Map<ClientId, List<String>> missing) {
        if (aside != null) {
            aside.missing(missing);
        }
    }

    @Override
    public void sign(List<ClientId> clients) {
        OpenedGroup opened = opened();
        GroupText text = current().text();
        List<ClientId> ready = clients.stream()
                .filter(client ->
                        parts.checks().missing(opened.content(text, client)).isEmpty()
                                && opened.names(text, client).isEmpty())
                .toList();
        if (ready.isEmpty()) {
            clients.stream().findFirst().ifPresent(current()::jump);
            Notice.show("No note is ready to be signed. What is missing stands beside the notes.");
            return;
        }
        String words = opened.verb(ready) + " " + (ready.size() == 1 ? "note" : ready.size() + " notes");
        new SignAllDialog(
                        words,
                        "Each note goes into one chart, and none of them says who else was there. After signing, no one"
                                + " can change the text.",
                        facts(ready, text),
                        password -> sign(ready, parts.passwords().prove(password)))
                .open();
    }

    private Facts facts(List<ClientId> ready, GroupText text) {
        Facts facts = new Facts();
        ready.forEach(client -> {
            Long minutes = opened().time(text, client).minutes();
            String review = opened().needCosignature().contains(client) ? ", to review" : "";
            facts.fact(name(client), minutes + " min" + review);
        });
        return facts;
    }

    private void sign(List<ClientId> clients, PasswordProof proof) {
        SessionId session = opened().session().id();
        Map<ClientId, String> refused = new LinkedHashMap<>();
        long revision = current().revision();
        for (ClientId client : clients) {
            try {
                revision =
                        parts.signing().sign(session, client, revision, proof).revision();
            } catch (BadInput why) {
                if (why.field().equals("password")) {
                    throw why;
                }
                refused.put(client, String.valueOf(why.getMessage()));
            } catch (GroupConflict conflict) {
                settle(conflict);
                return;
            }
        }
        open(session);
        if (!refused.isEmpty()) {
            Notice.show(refused.size() + " of " + clients.size() + " notes were not signed. "
                    + refused.values().iterator().next());
        }
    }

    @Override
    public void settle(GroupConflict conflict) {
        GroupText mine = current().text();
        GroupText theirs = completed(conflict.theirs().text(), mine);
        if (!conflict.theirs()
                .text()
                .members()
                .keySet()
                .containsAll(mine.members().keySet())) {
            Notice.show("Some of these notes were signed in the other window. What is typed here about them is on this"
                    + " page alone.");
        }
        if (!GroupConflictDialog.differ(mine, theirs)) {
            current().goOnWith(mine, conflict, true);
            return;
        }
        Map<ClientId, String> names = opened().members().stream()
                .collect(Collectors.toMap(
                        GroupMember::client, member -> member.attendee().name()));
        new GroupConflictDialog(mine, theirs, names, (chosen, save) -> current().goOnWith(chosen, conflict, save))
                .open();
    }

    private static GroupText completed(GroupText theirs, GroupText mine) {
        GroupText all = theirs;
        for (ClientId client : mine.members().keySet()) {
            if (!all.members().containsKey(client)) {
                all = all.of(client, mine.of(client));
            }
        }
        return all;
    }

    private String name(ClientId client) {
        return opened().member(client).attendee().name();
    }

    private OpenedGroup opened() {
        return Objects.requireNonNull(group);
    }

    private GroupEditor current() {
        return Objects.requireNonNull(editor);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        Unsaved.leave(editor, event);
    }

    private static SessionId session(String parameter) {
        try {
            return new SessionId(UUID.fromString(parameter));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
