package org.confide.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.identity.AccountId;
import org.confide.identity.Role;
import org.confide.shared.BadInput;
import org.confide.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** Something to be done by a day. It is never removed: it is done, and may be opened again. */
@Entity
@Table(name = "task")
public class Task {

    /** The most characters that say what is to be done. */
    public static final int WORDS_LIMIT = 200;

    @EmbeddedId
    private TaskId id = TaskId.next();

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private boolean clinical;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id", updatable = false))
    private @Nullable ClientId client;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "assignee_id", updatable = false))
    private @Nullable AccountId assignee;

    @Enumerated(EnumType.STRING)
    @Column(name = "for_role", columnDefinition = "varchar(20)", updatable = false)
    private @Nullable Role role;

    @Column(name = "due_day", updatable = false)
    private LocalDate due;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by", updatable = false))
    private AccountId createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private @Nullable AccountId doneBy;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Version
    private @Nullable Long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    /**
     * Asks for something.
     *
     * @throws BadInput when it says nothing or too much, or is clinical and of no client or no one person
     */
    Task(NewTask wanted, AccountId by, Instant now) {
        words = PlainText.require("words", wanted.words().strip(), WORDS_LIMIT);
        if (words.isEmpty()) {
            throw new BadInput("words", "Say what is to be done.");
        }
        if (wanted.clinical() && wanted.client() == null) {
            throw new BadInput("client", "A clinical task is about a client. Choose the client.");
        }
        if (wanted.clinical() && wanted.doer().account() == null) {
            throw new BadInput("doer", "A clinical task is for one person who may read the chart. Choose the person.");
        }
        clinical = wanted.clinical();
        client = wanted.client();
        assignee = wanted.doer().account();
        role = wanted.doer().role();
        due = wanted.due();
        createdBy = by;
        createdAt = now;
    }

    /** {@return which task} */
    public TaskId id() {
        return id;
    }

    /** {@return whom it is about, or null} */
    public @Nullable ClientId client() {
        return client;
    }

    boolean clinical() {
        return clinical;
    }

    @Nullable
    AccountId assignee() {
        return assignee;
    }

    @Nullable
    Role role() {
        return role;
    }

    AccountId createdBy() {
        return createdBy;
    }

    /** {@return whether it is done} */
    public boolean done() {
        return doneBy != null && doneAt != null;
    }

    void finish(AccountId by, Instant now) {
        if (done()) {
            throw new BadInput("task", "Somebody has done this task already. Nothing was changed.");
        }
        doneBy = by;
        doneAt = now;
    }

    void open() {
        if (!done()) {
            throw new BadInput("task", "This task is open already. Nothing was changed.");
        }
        doneBy = null;
        doneAt = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Task that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Says which task, and not what it is. */
    @Override
    public String toString() {
        return "Task[" + id.value() + "]";
    }
}
