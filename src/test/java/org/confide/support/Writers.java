package org.confide.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.confide.client.ClientId;
import org.confide.identity.SignedIn;
import org.confide.note.DraftContent;
import org.confide.note.DraftSnapshot;
import org.confide.note.NoteSection;
import org.confide.note.NoteWriting;
import org.confide.note.ProgressNoteId;
import org.confide.scheduling.SessionId;
import org.confide.shared.NoRoom;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * Clinicians who write notes and save them as the editor does, every fifth of a second: what was not confirmed is sent
 * again as it was. What was called saved stands in a ledger, which is written after it was said.
 */
public final class Writers implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    /** What a note of those who fill the disk says besides. */
    private static final String PADDING = "x".repeat(NoteSection.LIMIT - 100);

    private final SampleSessions sessions;
    private final SampleNotes notes;
    private final NoteWriting writing;
    private final boolean filling;
    private final List<Writer> all = new ArrayList<>();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicLong refusals = new AtomicLong();
    private final AtomicLong longestTry = new AtomicLong();
    private volatile boolean going = true;

    private Writers(BeanFactory server, int count, boolean filling) {
        this.sessions = server.getBean(SampleSessions.class);
        this.notes = server.getBean(SampleNotes.class);
        this.writing = server.getBean(NoteWriting.class);
        this.filling = filling;
        SampleStaff staff = server.getBean(SampleStaff.class);
        SampleClients clients = server.getBean(SampleClients.class);
        for (int i = 0; i < count; i++) {
            SignedIn author = staff.clinician();
            all.add(new Writer(author, clients.client(author)));
        }
        all.forEach(each -> each.thread.start());
    }

    /** Each at one note, word by word. */
    public static Writers of(BeanFactory server, int count) {
        return new Writers(server, count, false);
    }

    /** Each at one long note after the other, without a pause. */
    public static Writers filling(BeanFactory server, int count) {
        return new Writers(server, count, true);
    }

    /** The last save of a note that was called one, with every word there was of it. */
    private record Told(ProgressNoteId note, long revision, String words) {}

    /** {@return how many saves were called that, of all together} */
    public long saves() {
        return all.stream().mapToLong(each -> each.saves).sum();
    }

    /** {@return how many tries were not confirmed} */
    public long refusals() {
        return refusals.get();
    }

    /** {@return the longest that one try took} */
    public Duration longestTry() {
        return Duration.ofNanos(longestTry.get());
    }

    /** {@return whether everybody is told at the moment that the disk has no room} */
    public boolean areTold() {
        return all.stream().allMatch(each -> each.told);
    }

    /**
     * Waits until each of them had something saved again.
     *
     * @return how long the last one waited
     */
    public Duration awaitEach(int times, Duration patience) throws InterruptedException {
        long begun = System.nanoTime();
        List<Long> before = all.stream().map(each -> each.saves).toList();
        for (int i = 0; i < all.size(); i++) {
            while (all.get(i).saves < before.get(i) + times) {
                assertThat(unexpected).isEmpty();
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .as("until everybody saves again")
                        .isLessThan(patience);
                Thread.sleep(20);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /**
     * What a copy of the ledger says that a database does not have, or has otherwise than it was saved.
     *
     * @param ledger from {@link #ledger()}
     * @param record the database
     * @return nothing, if all is well
     */
    public static List<String> lost(List<Object> ledger, JdbcClient record) {
        List<String> lost = new ArrayList<>();
        for (Object each : ledger) {
            Told told = (Told) each;
            List<Stored> found = record.sql("select revision, json_value(sections, '$.PLAN') plan"
                            + " from progress_note_draft where note_id = ?")
                    .param(told.note().value().toString())
                    .query((row, number) -> new Stored(row.getLong("revision"), row.getString("plan")))
                    .list();
            // What was on its way when the ledger was taken may have arrived; it goes on from what was told.
            boolean there = found.stream()
                    .anyMatch(row -> row.revision() == told.revision()
                                    && row.words().equals(told.words())
                            || row.revision() > told.revision() && row.words().startsWith(told.words()));
            if (!there) {
                lost.add(told.note().value() + " at revision " + told.revision() + ": "
                        + found.stream().map(Stored::revision).toList());
            }
        }
        return lost;
    }

    private record Stored(long revision, String words) {}

    /** {@return the ledger as it stands} */
    public List<Object> ledger() {
        List<Object> copy = new ArrayList<>();
        for (Writer each : all) {
            synchronized (each.ledger) {
                copy.addAll(each.ledger);
            }
        }
        return copy;
    }

    /** Lets everybody finish the save they are at; nobody may have met anything but a save that was not confirmed. */
    @Override
    public void close() {
        going = false;
        for (Writer each : all) {
            try {
                each.thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(unexpected).isEmpty();
    }

    /** One of them. */
    private final class Writer {

        private final SignedIn author;
        private final ClientId client;
        private final Thread thread = Thread.ofPlatform().unstarted(this::run);
        private final List<Told> ledger = new ArrayList<>();
        private volatile long saves;
        private volatile boolean told;

        Writer(SignedIn author, ClientId client) {
            this.author = author;
            this.client = client;
        }

        private void run() {
            try {
                while (going) {
                    note();
                }
            } catch (InterruptedException | RuntimeException | Error failed) {
                unexpected.add(failed);
            }
        }

        private void note() throws InterruptedException {
            DraftContent content;
            SessionId session;
            try {
                session = sessions.held(author, client);
                content = notes.complete(author, session);
            } catch (DataAccessException | TransactionException away) {
                notConfirmed(away);
                return;
            }
            ProgressNoteId note = ProgressNoteId.next();
            StringBuilder words = new StringBuilder(filling ? PADDING : "");
            for (long revision = 0; going && (revision == 0 || !filling); revision++) {
                words.append(" w").append(revision);
                String plan = words.toString();
                DraftSnapshot text = notes.snapshot(note, session, client, revision, with(content, plan));
                while (!isSaved(text)) {
                    if (!going) {
                        return;
                    }
                }
                synchronized (ledger) {
                    if (revision > 0) {
                        ledger.removeLast();
                    }
                    ledger.add(new Told(note, revision + 1, plan));
                }
                saves++;
                if (!filling) {
                    Thread.sleep(BETWEEN);
                }
            }
        }

        private boolean isSaved(DraftSnapshot text) throws InterruptedException {
            long begun = System.nanoTime();
            try {
                As.as(author, () -> {
                    writing.save(text);
                });
                told = false;
                longestTry.accumulateAndGet(System.nanoTime() - begun, Math::max);
                return true;
            } catch (DataAccessException | TransactionException failed) {
                longestTry.accumulateAndGet(System.nanoTime() - begun, Math::max);
                notConfirmed(failed);
                return false;
            }
        }

        private void notConfirmed(RuntimeException failed) throws InterruptedException {
            told = NoRoom.within(failed);
            refusals.incrementAndGet();
            Thread.sleep(BETWEEN);
        }

        private static DraftContent with(DraftContent content, String plan) {
            Map<NoteSection, String> sections = new java.util.EnumMap<>(content.sections());
            sections.put(NoteSection.PLAN, plan);
            return new DraftContent(
                    content.format(),
                    content.time(),
                    content.timeConfirmed(),
                    content.service(),
                    content.place(),
                    content.audioOnly(),
                    content.present(),
                    sections,
                    content.broughtForward());
        }
    }
}
