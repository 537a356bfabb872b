package org.confide.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.practice.PlaceOfService;
import org.confide.practice.ServiceId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The progress note while it is written. The editor binds to it and changes it through its verbs; autosave carries
 * {@link #content() snapshots} to the database, each only on top of the revision it was made from. It is deleted when
 * the note is signed. Hibernate reads it and never writes it, so it keeps no second copy to compare.
 */
@Entity
@Immutable
@Table(name = "progress_note_draft")
public class NoteDraft {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private ProgressNoteId note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private AccountId author;

    @Column(nullable = false)
    private String format;

    private @Nullable Instant started;

    private @Nullable Instant ended;

    @Column(name = "time_confirmed", nullable = false)
    private boolean timeConfirmed;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "service_id"))
    private @Nullable ServiceId service;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(32)")
    private @Nullable PlaceOfService place;

    @Column(name = "audio_only", nullable = false)
    private boolean audioOnly;

    @Convert(converter = StoredNote.PresentColumn.class)
    @Column(nullable = false)
    private Set<Present> present = EnumSet.noneOf(Present.class);

    @Convert(converter = StoredNote.SectionsColumn.class)
    @Column(nullable = false, columnDefinition = "longtext")
    private Map<NoteSection, String> sections = new EnumMap<>(NoteSection.class);

    @Convert(converter = StoredNote.SectionsColumn.class)
    @Column(name = "brought_forward", nullable = false, columnDefinition = "text")
    private Map<NoteSection, String> broughtForward = new EnumMap<>(NoteSection.class);

    @Enumerated(EnumType.STRING)
    @Column(name = "cursor_section", columnDefinition = "varchar(32)")
    private @Nullable NoteSection cursor;

    /** Counts the saves; a save is made on top of exactly one. */
    @Column(nullable = false)
    private long revision;

    /** Names the last save, so that one whose answer got lost is not taken for somebody else's. */
    @Column(name = "save_id")
    private @Nullable UUID saveId;

    @Column(nullable = false)
    private Instant saved;

    @Column(nullable = false)
    private int missing;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected NoteDraft() {}

    NoteDraft(ProgressNoteId note, AccountId author, String format, ServiceId service, Instant now) {
        this.note = note;
        this.author = author;
        this.format = format;
        this.service = service;
        this.saved = now;
    }

    /** {@return the note it will become} */
    public ProgressNoteId note() {
        return note;
    }

    /** {@return who writes it} */
    public AccountId author() {
        return author;
    }

    /** {@return how many times it was saved, which names what a next save builds on} */
    public long revision() {
        return revision;
    }

    /** {@return when it was last saved} */
    public Instant saved() {
        return saved;
    }

    boolean isSavedBy(UUID save) {
        return save.equals(saveId);
    }

    /** {@return the section the cursor was last in, or null} */
    public @Nullable NoteSection cursor() {
        return cursor;
    }

    /** {@return stored name of the format} */
    public String format() {
        return format;
    }

    /** {@return documented start and stop} */
    public DocumentedTime time() {
        return new DocumentedTime(started, ended);
    }

    /** {@return whether the clinician confirmed the times} */
    public boolean timeConfirmed() {
        return timeConfirmed;
    }

    /** {@return the service rendered, or null for what happened outside of a session} */
    public @Nullable ServiceId service() {
        return service;
    }

    /** {@return where, or null while not said} */
    public @Nullable PlaceOfService place() {
        return place;
    }

    /** {@return whether telehealth was by sound alone} */
    public boolean audioOnly() {
        return audioOnly;
    }

    /** {@return who took part} */
    public Set<Present> present() {
        return present.isEmpty() ? EnumSet.noneOf(Present.class) : EnumSet.copyOf(present);
    }

    /**
     * Reads a section.
     *
     * @param section which
     * @return its text, empty when there is none
     */
    public String section(NoteSection section) {
        return sections.getOrDefault(section, "");
    }

    /**
     * Tells where a section's text was taken from.
     *
     * @param section which
     * @return the words for the earlier note's date, or null when the text was written here
     */
    public @Nullable String broughtForward(NoteSection section) {
        return broughtForward.get(section);
    }

    /** {@return all of it, as it is now} */
    public DraftContent content() {
        return new DraftContent(
                format, time(), timeConfirmed, service, place, audioOnly, present, sections, broughtForward);
    }

    /**
     * Writes a section; what was brought forward counts as edited from now on.
     *
     * @param section which
     * @param text all of its text
     */
    public void write(NoteSection section, String text) {
        if (!text.equals(section(section))) {
            sections.put(section, text);
            broughtForward.remove(section);
        }
        cursor = section;
    }

    /**
     * Takes a section over from an earlier note; it stays marked until it is edited or kept.
     *
     * @param section which
     * @param text the earlier text
     * @param from words for the earlier note's date
     */
    public void bringForward(NoteSection section, String text, String from) {
        sections.put(section, text);
        broughtForward.put(section, from);
        cursor = section;
    }

    /**
     * Says that what was brought forward is meant as it is.
     *
     * @param section which
     */
    public void keep(NoteSection section) {
        broughtForward.remove(section);
    }

    /**
     * Documents start and stop.
     *
     * @param time both ends, either may be missing
     * @param confirmed whether the clinician said so, and not only the clock
     */
    public void document(DocumentedTime time, boolean confirmed) {
        started = time.started();
        ended = time.ended();
        timeConfirmed = confirmed && (service == null || time.isComplete());
    }

    /**
     * Chooses the format; text of sections it does not have stays.
     *
     * @param chosen its stored name
     */
    public void writeAs(String chosen) {
        format = chosen;
    }

    /**
     * Says which service was rendered.
     *
     * @param rendered the service
     */
    public void render(ServiceId rendered) {
        service = rendered;
    }

    /**
     * Says where.
     *
     * @param where the place, or null
     * @param byAudioOnly whether telehealth was by sound alone
     */
    public void holdAt(@Nullable PlaceOfService where, boolean byAudioOnly) {
        place = where;
        audioOnly = byAudioOnly && where != null && where.telehealth();
    }

    /**
     * Says who took part.
     *
     * @param who by role
     */
    public void attend(Set<Present> who) {
        present = who.isEmpty() ? EnumSet.noneOf(Present.class) : EnumSet.copyOf(who);
    }

    /**
     * Takes over all of a content, such as the other window's.
     *
     * @param content what the note is to say
     */
    public void replace(DraftContent content) {
        format = content.format();
        document(content.time(), content.timeConfirmed());
        service = content.service();
        holdAt(content.place(), content.audioOnly());
        attend(content.present());
        sections = new EnumMap<>(NoteSection.class);
        sections.putAll(content.sections());
        broughtForward = new EnumMap<>(NoteSection.class);
        broughtForward.putAll(content.broughtForward());
    }

    /**
     * Goes on as the draft that another window has in the database. Both windows may have begun the note, each under an
     * id of its own; the one that was saved first is the note.
     *
     * @param saved the other window's
     */
    public void joins(NoteDraft saved) {
        note = saved.note;
        savedAs(saved.revision, saved.saved);
    }

    /**
     * Notes that a save went through, so that the next one builds on it.
     *
     * @param newRevision the revision the save made
     * @param when when
     */
    public void savedAs(long newRevision, Instant when) {
        revision = newRevision;
        saved = when;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteDraft draft && note.equals(draft.note);
    }

    @Override
    public int hashCode() {
        return note.hashCode();
    }

    /** Says which draft and which revision, and nothing of what it says. */
    @Override
    public String toString() {
        return "NoteDraft[" + note.value() + ", revision " + revision + "]";
    }
}
