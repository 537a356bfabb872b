package org.confide.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.confide.client.ClientId;
import org.confide.groupnote.GroupSigning;
import org.confide.groupnote.GroupText;
import org.confide.groupnote.GroupWriting;
import org.confide.groupnote.OpenedGroup;
import org.confide.identity.SignedIn;
import org.confide.note.ContactKind;
import org.confide.note.DocumentedTime;
import org.confide.note.EntryWriting;
import org.confide.note.NoteReading;
import org.confide.note.NoteSection;
import org.confide.note.ProgressNoteId;
import org.confide.note.SessionNotes;
import org.confide.policy.PolicyCast.Chart;
import org.confide.policy.PolicyVerbs.Does;
import org.confide.practice.PlaceOfService;
import org.confide.scheduling.SessionId;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SamplePractice;
import org.confide.support.SampleSessions;
import org.springframework.beans.factory.ListableBeanFactory;

/** What can be done with what is entered outside of sessions, and with the notes of a group. */
final class EntryVerbs {

    private EntryVerbs() {}

    static void add(ListableBeanFactory beans, SampleSessions samples, PolicyCast cast, Does does) {
        EntryWriting entries = beans.getBean(EntryWriting.class);
        does.it("entry", "begin", (chart, person) -> begun(entries, chart) != null);
        does.it("entry", "read-draft", (chart, person) -> {
            ProgressNoteId entry = As.as(chart.author(), () -> begun(entries, chart));
            return beans.getBean(NoteReading.class).entry(entry).toWrite().isPresent();
        });
        GroupWriting writing = beans.getBean(GroupWriting.class);
        does.it("group-note", "read", (chart, person) -> {
            SessionId session = written(beans, samples, chart);
            return writing.open(session).text().shared().containsKey(NoteSection.DATA);
        });
        does.it(
                "group-note",
                "count",
                (chart, person) -> beans
                        .getBean(SessionNotes.class)
                        .of(chart.draft().session())
                        .stream()
                        .anyMatch(note -> note.client().equals(chart.client())));
        does.it("group-note", "write", (chart, person) -> {
            SessionId session = written(beans, samples, chart);
            GroupText text = As.as(chart.author(), () -> writing.open(session)).text();
            return writing.save(session, text, 1, UUID.randomUUID(), true) != null;
        });
        does.it("group-note", "identify", (chart, person) -> {
            ClientId other = beans.getBean(SampleClients.class).client(chart.author());
            SessionId couple = samples.couple(
                    chart.author(),
                    LocalDate.now(SamplePractice.ZONE).minusDays(5).atTime(18, 0),
                    List.of(chart.client(), other));
            writing.identify(couple, chart.client());
            return true;
        });
        does.it("group-note", "sign", (chart, person) -> {
            SessionId session = written(beans, samples, chart);
            return beans.getBean(GroupSigning.class).sign(session, chart.client(), 1, cast.proof(person)) != null;
        });
    }

    private static ProgressNoteId begun(EntryWriting entries, Chart chart) {
        return entries.begin(
                chart.client(), ContactKind.PHONE_CALL, Instant.now().minus(Duration.ofHours(3)));
    }

    private static SessionId written(ListableBeanFactory beans, SampleSessions samples, Chart chart) {
        SignedIn author = chart.author();
        ClientId other = beans.getBean(SampleClients.class).client(author);
        SessionId session = samples.group(
                author, LocalDate.now(SamplePractice.ZONE).minusDays(5).atTime(17, 0), List.of(chart.client(), other));
        GroupWriting writing = beans.getBean(GroupWriting.class);
        As.as(author, () -> {
            OpenedGroup opened = writing.open(session);
            Instant start = opened.session().start();
            GroupText text = opened.text()
                    .document(new DocumentedTime(start, start.plus(Duration.ofMinutes(70))), true)
                    .holdAt(PlaceOfService.OFFICE, false);
            for (NoteSection section : EnumSet.allOf(NoteSection.class)) {
                text = text.write(section, "Words of the " + section.label().toLowerCase(java.util.Locale.ROOT));
            }
            writing.save(session, text, 0, UUID.randomUUID(), true);
        });
        return session;
    }
}
