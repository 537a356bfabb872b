package org.confide.groupnote;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.confide.client.ClientId;
import org.confide.identity.CurrentUser;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.note.DocumentedTime;
import org.confide.note.NoteState;
import org.confide.note.Present;
import org.confide.note.SessionNotes;
import org.confide.practice.PlaceOfService;
import org.confide.practice.PracticeTime;
import org.confide.practice.ServiceKind;
import org.confide.scheduling.MemberAttendance;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionRow;
import org.confide.shared.AuditFact;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the notes of a session of several clients in one place: opens them, carries each save to the database. */
@Service
@WritesGroupNotes
@Transactional
public class GroupWriting {

    private final Compositions compositions;
    private final Rosters rosters;
    private final MemberAttendance attendance;
    private final SessionNotes notes;
    private final PracticeTime time;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    GroupWriting(
            Compositions compositions,
            Rosters rosters,
            MemberAttendance attendance,
            SessionNotes notes,
            PracticeTime time,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.compositions = compositions;
        this.rosters = rosters;
        this.attendance = attendance;
        this.notes = notes;
        this.time = time;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Opens a session for writing. Nothing is stored until something is written.
     *
     * @param id the session
     * @return its clients and what is written so far
     * @throws NotFound when it is not this person's to document, it has one client alone, it was called off, or a
     *     colleague who conducted it too writes the notes
     */
    public OpenedGroup open(SessionId id) {
        OpenedGroup opened = opened(id, compositions.of(id).orElse(null));
        if (opened.revision() > 0) {
            events.publishEvent(AuditFact.read("group-note.open", id.value(), null));
        }
        return opened;
    }

    /**
     * Saves on top of the revision the text was made from. Saving the same again changes nothing.
     *
     * @param id the session
     * @param text all that is written
     * @param revision what it builds on, 0 for the first save
     * @param saveId names this save
     * @param first whether it is the first since the screen was opened, which is the one that is audited
     * @return when it was saved
     * @throws GroupConflict when another window saved in between
     * @throws BadInput when the notes were signed meanwhile, or the text can't be stored
     * @throws NotFound when it is not this person's to write
     */
    public Instant save(SessionId id, GroupText text, long revision, UUID saveId, boolean first) {
        text.require();
        SignedIn person = currentUser.get();
        Composition next = new Composition(person.account(), text, revision + 1, saveId, time.now());
        boolean saved = revision == 0 ? begin(id, next) : compositions.update(id, next) == 1;
        if (!saved) {
            return afterAll(id, saveId);
        }
        if (first) {
            events.publishEvent(AuditFact.change("group-note.write", id.value(), null));
        }
        return next.saved();
    }

    /**
     * Says for whom of a couple or family a session was.
     *
     * @param id the session
     * @param client which of its clients
     * @throws NotFound when it is not this person's to document, a group, or not this client's
     */
    public void identify(SessionId id, ClientId client) {
        SessionRow session = opened(id, compositions.of(id).orElse(null)).session();
        if (session.kind() == ServiceKind.GROUP
                || session.clients().stream()
                        .noneMatch(attendee -> attendee.client().equals(client))) {
            throw new NotFound();
        }
        rosters.identify(id, client, currentUser.id(), time.now());
        events.publishEvent(AuditFact.change("group-note.identify", id.value(), client.value()));
    }

    private boolean begin(SessionId id, Composition first) {
        Composition there = compositions.of(id).orElse(null);
        OpenedGroup opened = opened(id, there);
        if (there != null) {
            return false;
        }
        if (opened.members().stream().noneMatch(GroupMember::toWrite)) {
            throw signedMeanwhile();
        }
        if (!opened.text().members().keySet().equals(first.text().members().keySet())) {
            throw new NotFound();
        }
        try {
            compositions.insert(id, first);
        } catch (DuplicateKeyException otherWindowWasFaster) {
            throw new GroupNotReached(otherWindowWasFaster);
        }
        return true;
    }

    /** Why a save found nothing to build on: it was made already, another window was faster, or all is signed. */
    private Instant afterAll(SessionId id, UUID saveId) {
        Composition theirs = compositions.of(id).orElse(null);
        opened(id, theirs);
        if (theirs == null) {
            throw signedMeanwhile();
        }
        if (theirs.saveId().equals(saveId)) {
            return theirs.saved();
        }
        throw new GroupConflict(theirs);
    }

    private static BadInput signedMeanwhile() {
        return new BadInput(
                "note",
                "The notes of this session are signed, so their text cannot change. What you typed since is on this page"
                        + " alone. Copy it into an addendum.");
    }

    /** The session as this person documents it, with what is stored. */
    OpenedGroup opened(SessionId id, @Nullable Composition stored) {
        SignedIn person = currentUser.get();
        SessionRow session = attendance.of(id);
        boolean own = person.isAny(Role.CLINICIAN, Role.TRAINEE)
                && session.isConductedBy(person.account())
                && session.status().takesPlace()
                && session.clients().size() > 1
                && (stored == null || stored.author().equals(person.account()));
        if (!own) {
            throw new NotFound();
        }
        Map<ClientId, NoteState> states =
                notes.of(id).stream().collect(Collectors.toMap(NoteState::client, Function.identity()));
        List<GroupMember> members = session.clients().stream()
                .map(attendee -> new GroupMember(attendee, states.get(attendee.client())))
                .toList();
        return new OpenedGroup(
                session,
                members,
                completed(session, stored == null ? fresh(session) : stored.text()),
                stored == null ? 0 : stored.revision(),
                stored == null ? null : stored.saved(),
                new NameGuard(rosters.of(id)),
                session.kind() == ServiceKind.GROUP
                        ? null
                        : rosters.identified(id).orElse(null),
                notes.needCosignature(
                        session.start(),
                        session.service(),
                        members.stream().map(GroupMember::client).collect(Collectors.toSet())));
    }

    private static GroupText fresh(SessionRow session) {
        return new GroupText(
                DocumentedTime.NONE,
                false,
                session.telehealth() ? null : PlaceOfService.OFFICE,
                false,
                Map.of(),
                Map.of(),
                Set.of());
    }

    /** Somebody may have joined the session since the last save. */
    private static GroupText completed(SessionRow session, GroupText text) {
        Map<ClientId, MemberText> members = new LinkedHashMap<>();
        session.clients().forEach(attendee -> {
            MemberText written = text.members().get(attendee.client());
            members.put(
                    attendee.client(),
                    written == null
                            ? new MemberText(Map.of(), null, null, false, present(session.kind()), true)
                            : written);
        });
        return new GroupText(
                text.time(),
                text.timeConfirmed(),
                text.place(),
                text.audioOnly(),
                text.shared(),
                members,
                text.ordinary());
    }

    private static Set<Present> present(ServiceKind kind) {
        return switch (kind) {
            case COUPLE -> EnumSet.of(Present.CLIENT, Present.PARTNER);
            case FAMILY, INTAKE, CRISIS -> EnumSet.of(Present.CLIENT, Present.FAMILY);
            case GROUP, INDIVIDUAL -> EnumSet.of(Present.CLIENT, Present.GROUP);
        };
    }
}
