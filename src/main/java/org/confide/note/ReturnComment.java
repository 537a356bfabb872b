package org.confide.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * What a supervisor wrote when returning a note, bound to a section or to the note as a whole. It stands beside the
 * record: its author and the note's author read it, and no chart, print or export holds it.
 */
@Entity
@Immutable
@Table(name = "note_return")
public class ReturnComment implements Persistable<UUID> {

    /** The longest comment. */
    public static final int LIMIT = 2_000;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private ProgressNoteId note;

    @Column(name = "version_no", nullable = false)
    private int versionNumber;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "supervisor_id"))
    private AccountId supervisor;

    @Column(name = "supervisor_name", nullable = false)
    private String supervisorName;

    @Column(nullable = false)
    private Instant returned;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(32)")
    private @Nullable NoteSection section;

    @Column(name = "thread_id")
    private @Nullable UUID thread;

    @Column(name = "comment_text", nullable = false, columnDefinition = "text")
    private String comment;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ReturnComment() {}

    ReturnComment(
            ProgressNoteId note,
            int versionNumber,
            AccountId supervisor,
            String supervisorName,
            Instant returned,
            RequiredChange change) {
        String words = change.words();
        if (words.isBlank()) {
            throw new BadInput("comment", "Say what is to be changed.");
        }
        this.id = Uuid7.next();
        this.note = note;
        this.versionNumber = versionNumber;
        this.supervisor = supervisor;
        this.supervisorName = supervisorName;
        this.returned = returned;
        this.section = change.section();
        this.thread = change.thread();
        this.comment = PlainText.require("comment", words, LIMIT);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    /** {@return the note returned} */
    public ProgressNoteId note() {
        return note;
    }

    /** {@return the number of the version it speaks of} */
    public int versionNumber() {
        return versionNumber;
    }

    /** {@return the supervisor's name and credentials at that time} */
    public String supervisorName() {
        return supervisorName;
    }

    /** {@return who returned it} */
    public AccountId supervisor() {
        return supervisor;
    }

    /** {@return when} */
    public Instant returned() {
        return returned;
    }

    /** {@return the section it is bound to, or null for the note as a whole} */
    public @Nullable NoteSection section() {
        return section;
    }

    /** {@return where it is talked over, or null where it is not} */
    public @Nullable UUID thread() {
        return thread;
    }

    /** {@return what is to be changed} */
    public String comment() {
        return comment;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReturnComment comment && id.equals(comment.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which note it speaks of, and nothing of what it says. */
    @Override
    public String toString() {
        return "ReturnComment[" + note.value() + "]";
    }
}
