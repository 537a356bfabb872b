package org.confide.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.confide.shared.Uuid7;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that happened in a recovery case. */
@Entity
@Immutable
class RecoveryEvent {

    /** What can happen. */
    enum Kind {
        /** It was opened. */
        OPENED("Opened the case"),
        /** A second person agreed; the waiting time runs. */
        APPROVED("Approved the case"),
        /** An officer agrees that nobody waits. */
        NO_WAIT("Agreed not to wait"),
        /** The last of all officers agreed: nobody waits. */
        WAIT_OVER("Ended the waiting time, as every officer agreed"),
        /** The author is against it. */
        OBJECTED("Objected"),
        /** An officer typed a sheet. */
        SHEET("Brought a sheet"),
        /** The author chose another passphrase. */
        RENEWED("Chose a new passphrase"),
        /** The notes that were meant were sealed for the successor. */
        HANDED_OVER("Handed the notes in the scope over"),
        /** New sheets were made of the same key. */
        REISSUED("Had new sheets made"),
        /** Nothing more happens. */
        CLOSED("Closed the case");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Id
    private UUID id;

    private UUID caseId;
    private int lineNo;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    private UUID who;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryEvent() {}

    RecoveryEvent(UUID caseId, int line, Kind kind, UUID who, Instant at) {
        this.id = Uuid7.next();
        this.caseId = caseId;
        this.lineNo = line;
        this.kind = kind;
        this.who = who;
        this.at = at;
    }

    UUID id() {
        return id;
    }

    UUID ofCase() {
        return caseId;
    }

    int line() {
        return lineNo;
    }

    Kind kind() {
        return kind;
    }

    UUID who() {
        return who;
    }

    Instant at() {
        return at;
    }
}
