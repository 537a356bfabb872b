package org.confide.supervision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.identity.SignedIn;
import org.confide.note.NoteReview;
import org.confide.note.NoteSection;
import org.confide.note.NoteStatus;
import org.confide.note.ProgressNoteId;
import org.confide.note.ReadableNote;
import org.confide.note.RequiredChange;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What author and supervisors say about a submitted note, and returning it with what is to be changed. */
@Service
@MayTalkOverNotes
@Transactional
public class ReviewThreads {

    private final ThreadStore store;
    private final NoteReview review;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    ReviewThreads(
            ThreadStore store,
            NoteReview review,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.store = store;
        this.review = review;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * What is said about the note of a session, for the person who asks.
     *
     * @param reviews whether they review it, and so may settle
     * @param threads the threads, the oldest first
     */
    public record Talk(boolean reviews, List<ReviewThread> threads) {

        /** Copies the threads. */
        public Talk {
            threads = List.copyOf(threads);
        }
    }

    /**
     * What is said about a note.
     *
     * @param note which note
     * @return the threads, the oldest first
     * @throws NotFound when the person neither wrote nor reviews it
     */
    public List<ReviewThread> of(ProgressNoteId note) {
        requireTalk(note);
        return store.of(note);
    }

    /**
     * What is said about the note of a session.
     *
     * @param session the session
     * @param client which of its clients
     * @return the threads, or nothing where there are none or the person neither wrote nor reviews it
     */
    public Optional<Talk> of(SessionId session, ClientId client) {
        SignedIn person = currentUser.get();
        return store.said(session, client, person.account())
                .filter(said -> SupervisionRules.mayTalk(person, said.author(), said.status(), said.supervises()))
                .map(said ->
                        new Talk(SupervisionRules.mayReview(person, said.author(), said.supervises()), said.threads()));
    }

    /**
     * What is said about a note of whatever occasion, for the person who asks.
     *
     * @param note which note
     * @return the threads, or nothing where there are none or the person neither wrote nor reviews it
     */
    public Optional<Talk> about(ProgressNoteId note) {
        SignedIn person = currentUser.get();
        return store.subject(note, person.account())
                .filter(it -> SupervisionRules.mayTalk(person, it.author(), it.status(), it.supervises()))
                .map(it -> new Talk(SupervisionRules.mayReview(person, it.author(), it.supervises()), store.of(note)))
                .filter(talk -> !talk.threads().isEmpty());
    }

    /**
     * Opens a thread about a submitted note.
     *
     * @param note the note as it was opened for review
     * @param section the section it is about, or null for the note as a whole
     * @param quote words of that section, or an empty text
     * @param words the first remark
     * @return the thread
     * @throws BadInput when nothing is said or it can't be stored, or the words quoted do not stand there
     * @throws NotFound when the note is not this person's to review, or no longer waits in this version
     */
    public ThreadId open(ReadableNote note, @Nullable NoteSection section, String quote, String words) {
        ThreadStore.Subject subject = requireReview(note.id());
        if (subject.status() != NoteStatus.SUBMITTED || subject.versionNumber() != note.versionNumber()) {
            throw new NotFound();
        }
        String passage = quote.strip();
        if (!passage.isEmpty()
                && (section == null
                        || !note.content().content().section(section).contains(passage))) {
            throw new BadInput("comment", "The words marked are not in one section of this note. Mark them again.");
        }
        PlainText.require("comment", passage, ReviewThread.QUOTE_LIMIT);
        ThreadId thread = store.open(note.id(), note.versionNumber(), section, passage, time.now());
        say(thread, words);
        announce("note.comment", subject);
        return thread;
    }

    /**
     * Says something in a thread.
     *
     * @param thread which
     * @param words what
     * @throws BadInput when nothing is said or it can't be stored
     * @throws NotFound when the person neither wrote nor reviews the note
     */
    public void answer(ThreadId thread, String words) {
        ThreadStore.Subject subject = requireTalk(noteOf(thread));
        store.adopt(thread);
        say(thread, words);
        announce("note.comment", subject);
    }

    /**
     * Settles a thread, or opens it again.
     *
     * @param thread which
     * @param settled whether it is settled from now on
     * @throws NotFound when the note is not this person's to review
     */
    public void settle(ThreadId thread, boolean settled) {
        ThreadStore.Subject subject = requireReview(noteOf(thread));
        store.adopt(thread);
        store.settle(thread, settled ? time.now() : null, settled ? currentUser.id() : null);
        announce("note.comment.settle", subject);
    }

    /**
     * Returns a note with the changes it needs: those of open threads that are chosen, and one more that is said now.
     *
     * @param note the note as it was opened for review
     * @param chosen the threads whose changes are required
     * @param section the section the further change is about, or null for the note as a whole
     * @param further a further change, or an empty text
     * @throws BadInput when nothing at all is asked for, or it can't be stored
     * @throws org.confide.note.WrongNoteStatus when the note is no longer submitted
     * @throws NotFound when the note is not this person's to review
     */
    public void returnForChanges(
            ReadableNote note, Set<ThreadId> chosen, @Nullable NoteSection section, String further) {
        ThreadStore.Subject subject = requireReview(note.id());
        List<ReviewThread> required = store.of(note.id()).stream()
                .filter(thread -> chosen.contains(thread.id()))
                .toList();
        List<RequiredChange> changes = new java.util.ArrayList<>(required.stream()
                .map(thread -> new RequiredChange(
                        thread.section(),
                        lastAsked(thread, subject),
                        thread.id().value()))
                .toList());
        java.util.Set<ThreadId> threads = new java.util.HashSet<>(chosen);
        if (!further.isBlank()) {
            PlainText.require("comment", further, ReviewThread.REMARK_LIMIT);
            ThreadId opened = store.open(note.id(), note.versionNumber(), section, "", time.now());
            say(opened, further);
            threads.add(opened);
            changes.add(new RequiredChange(section, further, opened.value()));
        }
        review.returnForChanges(note.id(), note.versionNumber(), changes);
        required.forEach(thread -> store.adopt(thread.id()));
        store.require(threads, note.versionNumber());
    }

    /** What a reviewer said last in a thread. */
    private static String lastAsked(ReviewThread thread, ThreadStore.Subject subject) {
        return thread.remarks().reversed().stream()
                .filter(remark -> !remark.author().equals(subject.author()))
                .findFirst()
                .orElse(thread.remarks().getFirst())
                .words();
    }

    private void say(ThreadId thread, String words) {
        if (words.isBlank()) {
            throw new BadInput("comment", "Write the comment first.");
        }
        PlainText.require("comment", words, ReviewThread.REMARK_LIMIT);
        SignedIn person = currentUser.get();
        store.remark(thread, person.account(), person.name(), words, time.now());
    }

    private void announce(String action, ThreadStore.Subject subject) {
        events.publishEvent(AuditFact.change(
                action, subject.note().value(), subject.client().value()));
    }

    private ProgressNoteId noteOf(ThreadId thread) {
        return store.noteOf(thread).orElseThrow(NotFound::new);
    }

    private ThreadStore.Subject requireTalk(ProgressNoteId note) {
        SignedIn person = currentUser.get();
        return store.subject(note, person.account())
                .filter(found -> SupervisionRules.mayTalk(person, found.author(), found.status(), found.supervises()))
                .orElseThrow(NotFound::new);
    }

    private ThreadStore.Subject requireReview(ProgressNoteId note) {
        SignedIn person = currentUser.get();
        return store.subject(note, person.account())
                .filter(found -> SupervisionRules.mayReview(person, found.author(), found.supervises()))
                .orElseThrow(NotFound::new);
    }
}
