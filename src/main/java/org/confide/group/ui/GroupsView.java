package org.confide.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.confide.group.GroupPaths;
import org.confide.group.GroupRow;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.SchedulingPaths;
import org.confide.shared.ui.EmptyState;
import org.confide.shared.ui.Icon;
import org.confide.shared.ui.ScreenHeader;

/** The practice's groups with their rosters; to those who only lead some, theirs. */
@Route(GroupPaths.GROUPS)
@PageTitle("Groups")
@RolesAllowed({"CLINICIAN", "TRAINEE", "FRONT_DESK", "PRACTICE_ADMIN"})
class GroupsView extends Div implements BeforeEnterObserver, GroupCard.Acts {

    private final transient GroupParts parts;
    private final boolean books;
    private final ScreenHeader header = new ScreenHeader("Groups").back(SchedulingPaths.CALENDAR, "Back to calendar");
    private final Div body = new Div();

    GroupsView(GroupParts parts, CurrentUser currentUser) {
        this.parts = parts;
        books = currentUser.get().is(Role.FRONT_DESK);
        addClassName("screen");
        body.addClassNames("screen-body", "groups");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (parts.reading().keeps()) {
            header.actions(addButton());
        }
        load();
    }

    private Button addButton() {
        Button add = new Button("Add group", new Icon("plus"), event -> addGroup());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void load() {
        List<GroupRow> groups = parts.reading().all();
        boolean keeps = parts.reading().keeps();
        body.removeAll();
        if (groups.isEmpty()) {
            body.add(new EmptyState(keeps ? "No groups yet." : "You lead no group."));
        }
        groups.forEach(group -> body.add(new GroupCard(group, parts.time(), keeps, books, this)));
    }

    private void addGroup() {
        new GroupDialog(
                        parts.staff().clinicians(),
                        parts.catalogue().offered().stream()
                                .filter(service -> service.kind() == ServiceKind.GROUP)
                                .toList(),
                        entered -> {
                            parts.keeping()
                                    .add(entered.name(), entered.leader(), entered.service(), entered.capacity());
                            load();
                        })
                .open();
    }

    @Override
    public void change(GroupRow group) {
        new GroupDialog(group, entered -> {
                    parts.keeping().change(group.id(), entered.name(), entered.capacity());
                    load();
                })
                .open();
    }

    @Override
    public void addMember(GroupRow group) {
        new AddMemberDialog(
                        group.name(),
                        parts.time().today(),
                        query ->
                                parts
                                        .search()
                                        .page(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                        .stream(),
                        (client, from) -> {
                            parts.keeping().join(group.id(), client, from);
                            load();
                        })
                .open();
    }

    @Override
    public void endMembership(GroupRow group, GroupRow.Entry entry) {
        LastDayDialog.ofMember(entry.name(), parts.time().today(), lastDay -> {
                    parts.keeping().leave(group.id(), entry.client(), lastDay);
                    load();
                })
                .open();
    }

    @Override
    public void lead(GroupRow group) {
        new ChangeLeaderDialog(group, parts.time(), parts.staff().clinicians(), (leader, leftOut) -> {
                    parts.leading().lead(group.id(), leader, leftOut);
                    load();
                })
                .open();
    }

    @Override
    public void end(GroupRow group) {
        LastDayDialog.ofGroup(group.name(), parts.time().today(), lastDay -> {
                    parts.leading().end(group.id(), lastDay);
                    load();
                })
                .open();
    }

    @Override
    public void book(GroupRow group) {
        new BookGroupDialog(group.name(), parts.time(), parts.rooms().all(), (wanted, leftOut) -> {
                    parts.keeping().book(group.id(), wanted, leftOut);
                    load();
                })
                .open();
    }
}
