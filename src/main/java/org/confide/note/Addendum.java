package org.confide.note;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.confide.identity.AccountId;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Text added below a final note, with its own author, time and reason. The note itself stays as it was signed. */
@Entity
@Immutable
@Table(name = "addendum")
public class Addendum implements Persistable<UUID> {

    /** The longest reason. */
    public static final int REASON_LIMIT = 300;
    /** The longest text. */
    public static final int TEXT_LIMIT = 20_000;

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "note_id"))
    private ProgressNoteId note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private AccountId author;

    @Column(name = "author_name", nullable = false)
    private String authorName;

    @Column(nullable = false)
    private Instant written;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false, columnDefinition = "text")
    private String text;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Addendum() {}

    Addendum(ProgressNoteId note, AccountId author, String authorName, Instant written, String reason, String text) {
        if (reason.isBlank()) {
            throw new BadInput("reason", "Say why this is added, for example “left out at signing”.");
        }
        if (text.isBlank()) {
            throw new BadInput("text", "Write what is to be added.");
        }
        this.id = Uuid7.next();
        this.note = note;
        this.author = author;
        this.authorName = authorName;
        this.written = written;
        this.reason = PlainText.require("reason", reason, REASON_LIMIT);
        this.text = PlainText.require("text", text, TEXT_LIMIT);
    }

    /** As it stands in the row that a cursor is on. */
    static Addendum stored(ResultSet row) throws SQLException {
        Addendum stored = new Addendum();
        stored.id = UUID.fromString(row.getString("addendum_id"));
        stored.note = new ProgressNoteId(UUID.fromString(row.getString("note_id")));
        stored.author = new AccountId(UUID.fromString(row.getString("addendum_author")));
        stored.authorName = row.getString("author_name");
        stored.written = row.getTimestamp("written").toInstant();
        stored.reason = row.getString("reason");
        stored.text = row.getString("text");
        return stored;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    /** {@return the note it is added to} */
    public ProgressNoteId note() {
        return note;
    }

    /** {@return who added it} */
    public AccountId author() {
        return author;
    }

    /** {@return the author's name and credentials at that time} */
    public String authorName() {
        return authorName;
    }

    /** {@return when} */
    public Instant written() {
        return written;
    }

    /** {@return why} */
    public String reason() {
        return reason;
    }

    /** {@return what} */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Addendum addendum && id.equals(addendum.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which note it belongs to, and nothing of what it says. */
    @Override
    public String toString() {
        return "Addendum[" + note.value() + "]";
    }
}
