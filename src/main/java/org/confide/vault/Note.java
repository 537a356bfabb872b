package org.confide.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where a psychotherapy note belongs, in words only its author can make. */
@Entity
@Immutable
class Note {

    static final String PSYCHOTHERAPY = "PSYCHOTHERAPY";

    @Id
    private UUID id;

    private UUID authorId;

    @Column(columnDefinition = "binary(32)")
    private byte[] clientRef;

    @Column(columnDefinition = "binary(32)")
    private byte[] sessionRef;

    private String kind;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(NoteCipher.Place place, String kind) {
        this.id = place.note();
        this.authorId = place.author();
        this.clientRef = place.clientReference();
        this.sessionRef = place.sessionReference();
        this.kind = kind;
    }

    UUID id() {
        return id;
    }

    UUID author() {
        return authorId;
    }

    byte[] clientReference() {
        return clientRef;
    }

    String kind() {
        return kind;
    }

    NoteCipher.Place place(UUID installation) {
        return new NoteCipher.Place(installation, id, authorId, clientRef, sessionRef);
    }
}
