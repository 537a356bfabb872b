package org.confide.groupnote.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.tabs.Tab;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.confide.audit.AuditFilter;
import org.confide.audit.AuditReading;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.client.ClientRow;
import org.confide.client.ClientSearch;
import org.confide.groupnote.SampleGroup;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.NoteReading;
import org.confide.note.ReadableNote;
import org.confide.scheduling.SessionId;
import org.confide.shared.ui.ScreenTabs;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Twelve members whose names hold one another, with nicknames and former names: in what is kept and shown of one there is
 * no name, no initials, no id of another, and nothing says how many there were.
 */
@ViewTest
class NoNameOfAnotherTest {

    private static final String[] SYLLABLES = {"qua", "ver", "zil", "mox", "tru", "kel"};

    @Autowired
    SampleGroup groups;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    NoteReading reading;

    @Autowired
    ClientSearch search;

    @Autowired
    AuditReading trail;

    @Autowired
    JdbcClient jdbc;

    /** What each is known by. */
    private final Map<ClientId, List<String>> known = new LinkedHashMap<>();

    SignedIn leader;
    SessionId session;

    @BeforeEach
    void the_notes_of_a_group_of_twelve_are_signed() {
        leader = groups.leader();
        String stem = SampleClients.unique("Xq");
        for (int i = 0; i < 12; i++) {
            // Each name begins as the one before it, so that one is found in another.
            String first =
                    capital("x" + String.join("", List.of(SYLLABLES).subList(0, 1 + i % 6)) + (i / 6 == 0 ? "" : "a"));
            String last = stem + String.join("", List.of(SYLLABLES).subList(0, 1 + i / 2));
            String nick = "Nyx" + (char) ('a' + i) + "il";
            String former = "Pz" + (char) ('a' + i) + "old";
            ClientId member = clients.client(
                    first,
                    last,
                    LocalDate.of(1980, 1, 1 + i),
                    client -> {
                        client.calledBy(nick);
                        client.formerlyKnownAs(former);
                    },
                    leader);
            known.put(member, List.of(first, last, nick, former, member.value().toString()));
        }
        session = groups.met(leader, List.copyOf(known.keySet()));
        assertThat(groups.signAll(leader, session)).hasSize(12);
    }

    @Test
    void in_what_is_kept_of_one() {
        known.keySet()
                .forEach(member -> holdsNobodyElse(
                        member,
                        jdbc.sql("""
                                select group_concat(v.canonical, n.status, g.signer_name) from progress_note n
                                join progress_note_version v on v.note_id = n.id
                                join note_signature g on g.note_id = n.id where n.client_id = ?""")
                                .param(member.value().toString())
                                .query(String.class)
                                .single(),
                        "the database"));
        assertThat(jdbc.sql("select count(*) from group_note where session_id = ?")
                        .param(session.value().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void in_the_chart_the_timeline_and_the_note_as_it_is_read_and_printed() {
        for (ClientId member : List.copyOf(known.keySet()).subList(0, 4)) {
            List<String> shown = new ArrayList<>();
            Screens.open(leader, ClientPaths.chart(member));
            shown.add(Screens.markup());
            int tabs = _find(Tab.class).size();
            for (int tab = 0; tab < tabs; tab++) {
                _get(ScreenTabs.class).setSelectedIndex(tab);
                shown.add(Screens.markup());
            }
            SignedIn colleague = staff.person("Ruth Amsel", Role.PRACTICE_ADMIN);
            Screens.open(colleague, ClientPaths.chart(member));
            shown.add(Screens.markup());
            holdsNobodyElse(member, String.join("\n", shown), "the chart");
            ReadableNote note = As.as(leader, () -> reading.timeline(member, Instant.parse("9999-01-01T00:00:00Z")))
                    .getFirst()
                    .note()
                    .orElseThrow();
            assertThat(note.content().content().toString()).doesNotContain("12");
            Screens.open(leader, NotePaths.session(session, member));
            String printed = _find(com.vaadin.flow.component.html.Div.class, spec -> spec.withClasses("print-sheet"))
                    .getFirst()
                    .getElement()
                    .getOuterHTML();
            holdsNobodyElse(member, printed, "print");
            assertThat(printed).contains(SampleGroup.SHARED).doesNotContain("12 ", "twelve");
        }
    }

    @Test
    void in_search_and_in_the_trail() {
        SignedIn officer = staff.person("Ines Beauclerk", Role.PRIVACY_OFFICER);
        known.forEach((member, names) -> {
            String nick = names.get(2);
            assertThat(As.as(leader, () -> search.find(nick, 20)))
                    .extracting(ClientRow::client)
                    .containsExactly(member);
            AuditFilter ofOne = new AuditFilter(null, null, null, member, null);
            List<String> rows = As.as(officer, () -> trail.rows(ofOne, 0, 200)).stream()
                    .map(row -> row.action() + " " + row.object() + " " + row.client() + " " + row.clientName())
                    .toList();
            assertThat(rows).anyMatch(row -> row.startsWith("note.sign"));
            holdsNobodyElse(member, String.join("\n", rows), "the trail");
        });
    }

    private void holdsNobodyElse(ClientId member, String text, String where) {
        known.forEach((other, names) -> {
            if (other.equals(member)) {
                return;
            }
            for (String name : names) {
                // One's own name may hold the other's; as a word of its own it may not stand there.
                boolean own = known.get(member).contains(name);
                boolean found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(text)
                        .find();
                assertThat(found && !own)
                        .as("another's name or id in %s", where)
                        .isFalse();
            }
        });
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
