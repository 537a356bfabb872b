package org.confide.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One way to reach a client, and what may be left there. No permission means no: a message on the wrong voicemail tells
 * a household that somebody is in treatment.
 *
 * @param kind what it is
 * @param label such as Mobile or Work, or empty
 * @param entry the number or address as it was typed
 * @param mayText whether text messages may be sent (phone)
 * @param mayVoicemail whether a voicemail may be left (phone)
 * @param mayMail whether letters or e-mail may be sent (e-mail, address)
 */
@Embeddable
public record Contact(
        @JdbcTypeCode(SqlTypes.VARCHAR) ContactKind kind,
        String label,
        String entry,
        @Column(name = "may_text") boolean mayText,
        @Column(name = "may_voicemail") boolean mayVoicemail,
        @Column(name = "may_mail") boolean mayMail)
        implements Serializable {

    /** Checks size, characters and syntax. */
    public Contact {
        ClientField.CONTACT_LABEL.require(label);
        kind.field().require(entry);
    }

    /** Says what kind without the entry. */
    @Override
    public String toString() {
        return "Contact[" + kind + "]";
    }
}
