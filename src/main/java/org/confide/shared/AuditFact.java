package org.confide.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module tells the audit trail: a thing that happened, in ids and fixed words. Published as an application
 * event; the audit module writes it before the publisher goes on, or the publisher fails (no audit, no content).
 *
 * <p>The actor is the signed-in account unless {@link #by} names one (a failed sign-in has nobody signed in).
 *
 * @param category what kind of fact it is, for the filters of the trail
 * @param action a fixed code of the form {@code object.verb}, such as {@code note.read}; never built from input
 * @param object the row it is about, or null for an act without one
 * @param client the client whose chart it concerns, or null; always null for the vault
 * @param detail a short remark such as a reason the person gave for reading, at most 500 characters; never
 *     text of a note
 * @param durability whose transaction carries the row
 * @param actor the account that acted where nobody is signed in, else null
 */
public record AuditFact(
        Category category,
        String action,
        @Nullable UUID object,
        @Nullable UUID client,
        @Nullable String detail,
        Durability durability,
        @Nullable UUID actor) {

    /** The kinds of fact a privacy officer tells apart. */
    public enum Category {
        /** A clinical object was shown. */
        READ,
        /** Something was created, changed or signed. */
        CHANGE,
        /** Something was asked for and not given. */
        REFUSAL,
        /** Somebody came in, left, or failed to come in. */
        SIGN_IN,
        /** A chart was opened outside the treatment team, with a reason. */
        BREAK_GLASS,
        /** A client's final notes were opened to a privacy officer, with a reason. */
        WITH_REASON,
        /** The vault: who, when, what kind; never which client, session or note. */
        VAULT
    }

    /** Whose transaction carries the row. */
    public enum Durability {
        /** The caller's: the fact stands or falls with the act. */
        WITH_THE_ACT,
        /** Its own: the fact stands even when the act is rolled back. */
        ON_ITS_OWN
    }

    /**
     * A clinical object was shown.
     *
     * @param action fixed code
     * @param object the row shown
     * @param client whose chart it belongs to
     * @return the fact, carried by the caller's transaction
     */
    public static AuditFact read(String action, @Nullable UUID object, @Nullable UUID client) {
        return new AuditFact(Category.READ, action, object, client, null, Durability.WITH_THE_ACT, null);
    }

    /**
     * Something changed.
     *
     * @param action fixed code
     * @param object the row changed
     * @param client whose chart it belongs to, or null
     * @return the fact, carried by the caller's transaction
     */
    public static AuditFact change(String action, @Nullable UUID object, @Nullable UUID client) {
        return new AuditFact(Category.CHANGE, action, object, client, null, Durability.WITH_THE_ACT, null);
    }

    /**
     * Something was asked for and not given.
     *
     * @param action fixed code
     * @param object the row asked for
     * @param client whose chart it belongs to, or null
     * @return the fact, which stands although the act does not
     */
    public static AuditFact refusal(String action, @Nullable UUID object, @Nullable UUID client) {
        return new AuditFact(Category.REFUSAL, action, object, client, null, Durability.ON_ITS_OWN, null);
    }

    /**
     * Something happened in the vault.
     *
     * @param action fixed code; tells neither client nor session nor note
     * @return the fact, which is committed before the vault's own transaction begins
     */
    public static AuditFact vault(String action) {
        return new AuditFact(Category.VAULT, action, null, null, null, Durability.ON_ITS_OWN, null);
    }

    /**
     * Adds a remark.
     *
     * @param remark at most 500 characters, never text of a note
     * @return the same fact with the remark
     */
    public AuditFact with(String remark) {
        return new AuditFact(category, action, object, client, remark, durability, actor);
    }

    /**
     * Names the actor where nobody is signed in.
     *
     * @param account the account that acted
     * @return the same fact with that actor
     */
    public AuditFact by(UUID account) {
        return new AuditFact(category, action, object, client, detail, durability, account);
    }
}
