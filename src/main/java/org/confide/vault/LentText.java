package org.confide.vault;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sealed for a borrower: the words, and on whom, which the borrower's own keys could not tell.
 *
 * @param client the client
 * @param note what it says
 */
@JsonPropertyOrder({"client", "note"})
record LentText(UUID client, NoteText note) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] write() {
        return JSON.writeValueAsBytes(this);
    }

    static LentText read(byte[] json) {
        try {
            return JSON.readValue(json, LentText.class);
        } catch (JacksonException damaged) {
            throw new Tampered("a lent note");
        }
    }

    /** Says nothing of what it says. */
    @Override
    public String toString() {
        return "LentText[sealed]";
    }
}
