package org.confide.groupnote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.BiConsumer;
import org.confide.client.ClientId;
import org.confide.groupnote.GroupText;
import org.confide.groupnote.MemberText;
import org.confide.note.NoteSection;

/** Two windows wrote the notes of one group: shows where they differ, and loses neither text. */
class GroupConflictDialog extends Dialog {

    private static final String APART = "\n\n";

    /**
     * @param mine what this window has
     * @param theirs what the other window saved
     * @param names of the clients
     * @param chosen takes the text to go on with, and whether it is to be saved
     */
    GroupConflictDialog(
            GroupText mine, GroupText theirs, Map<ClientId, String> names, BiConsumer<GroupText, Boolean> chosen) {
        setHeaderTitle("These notes were also changed in another window");
        setWidth("1040px");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Div texts = new Div();
        texts.addClassName("group-conflict");
        for (NoteSection section : NoteSection.values()) {
            differ(texts, section.label(), shared(mine, section), shared(theirs, section));
            theirs.members()
                    .keySet()
                    .forEach(client -> differ(
                            texts,
                            section.label() + ", " + names.getOrDefault(client, ""),
                            own(mine, client, section),
                            own(theirs, client, section)));
        }
        add(new Paragraph("Both texts are safe. Choose which to go on with."), texts);
        Button other = new Button("Take the other window's", event -> {
            close();
            chosen.accept(theirs, false);
        });
        other.addClassName("dialog-start");
        Button own = new Button("Take this window's", event -> {
            close();
            chosen.accept(mine, true);
        });
        Button both = new Button("Keep both texts", event -> {
            close();
            chosen.accept(both(mine, theirs), true);
        });
        both.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(other, own, both);
    }

    /** Whether there is anything to choose between. */
    static boolean differ(GroupText mine, GroupText theirs) {
        return !mine.shared().equals(theirs.shared())
                || theirs.members().keySet().stream()
                        .anyMatch(client -> !own(mine, client).equals(own(theirs, client)));
    }

    private static GroupText both(GroupText mine, GroupText theirs) {
        GroupText both = mine;
        for (NoteSection section : NoteSection.values()) {
            both = both.write(section, joined(shared(mine, section), shared(theirs, section)));
            for (ClientId client : theirs.members().keySet()) {
                if (mine.members().containsKey(client)) {
                    MemberText member = both.of(client);
                    both = both.of(
                            client,
                            member.write(section, joined(own(mine, client, section), own(theirs, client, section))));
                }
            }
        }
        for (String word : theirs.ordinary()) {
            both = both.ordinary(word);
        }
        return both;
    }

    private static String joined(String mine, String theirs) {
        if (mine.equals(theirs) || theirs.isBlank()) {
            return mine;
        }
        return mine.isBlank() ? theirs : mine + APART + theirs;
    }

    private static void differ(Div texts, String label, String mine, String theirs) {
        if (mine.equals(theirs)) {
            return;
        }
        Div left = new Div(mine);
        Div right = new Div(theirs);
        left.addClassName("reading");
        right.addClassName("reading");
        left.getElement().setAttribute("aria-label", "This window");
        right.getElement().setAttribute("aria-label", "The other window");
        Div both = new Div(left, right);
        both.addClassName("two-texts");
        texts.add(new H3(label), both);
    }

    private static String shared(GroupText text, NoteSection section) {
        return text.shared().getOrDefault(section, "");
    }

    private static String own(GroupText text, ClientId client, NoteSection section) {
        return own(text, client).getOrDefault(section, "");
    }

    private static Map<NoteSection, String> own(GroupText text, ClientId client) {
        MemberText member = text.members().get(client);
        return member == null ? Map.of() : member.own();
    }
}
