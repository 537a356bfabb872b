package org.confide.client;

/** The ways a client is reached. */
public enum ContactKind {
    /** A phone number, with permission to text and to leave a voicemail. */
    PHONE("Phone", ClientField.PHONE),
    /** An e-mail address, with permission to write. */
    EMAIL("E-mail", ClientField.EMAIL),
    /** A postal address, with permission to write. */
    ADDRESS("Address", ClientField.ADDRESS);

    private final String label;
    private final ClientField field;

    ContactKind(String label, ClientField field) {
        this.label = label;
        this.field = field;
    }

    /** {@return its name on screen} */
    public String label() {
        return label;
    }

    /** {@return what the entry itself may be} */
    public ClientField field() {
        return field;
    }
}
