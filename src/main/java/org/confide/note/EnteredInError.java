package org.confide.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Says of a final note that it stands in the wrong chart. The note itself is kept as it was signed; whoever lists or
 * shows notes leaves out those that have such a row.
 */
@Entity
@Immutable
@Table(name = "entered_in_error")
public class EnteredInError {

    /** The longest reason. */
    public static final int REASON_LIMIT = 300;

    /** Behind {@code progress_note n}: only notes that nobody marked. */
    static final String IS_NOT = " not exists (select 1 from entered_in_error x where x.note_id = n.id) ";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private ProgressNoteId note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "marked_by"))
    private AccountId markedBy;

    @Column(name = "marked_by_name", nullable = false)
    private String markedByName;

    @Column(nullable = false)
    private Instant marked;

    @Column(nullable = false)
    private String reason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected EnteredInError() {}

    EnteredInError(ProgressNoteId note, AccountId markedBy, String markedByName, Instant marked, String reason) {
        if (reason.isBlank()) {
            throw new BadInput("reason", "Say how it came there, for example “written in the wrong client's session”.");
        }
        this.note = note;
        this.markedBy = markedBy;
        this.markedByName = markedByName;
        this.marked = marked;
        this.reason = PlainText.require("reason", reason, REASON_LIMIT);
    }

    /** {@return the note it is about} */
    public ProgressNoteId note() {
        return note;
    }

    /** {@return who said so} */
    public AccountId markedBy() {
        return markedBy;
    }

    /** {@return that person's name and credentials at that time} */
    public String markedByName() {
        return markedByName;
    }

    /** {@return when} */
    public Instant marked() {
        return marked;
    }

    /** {@return how the note came there} */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EnteredInError error && note.equals(error.note);
    }

    @Override
    public int hashCode() {
        return note.hashCode();
    }

    /** Says which note, and nothing of the reason. */
    @Override
    public String toString() {
        return "EnteredInError[" + note.value() + "]";
    }
}
