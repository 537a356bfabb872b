package org.confide.vault;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a recovery case is about, in the words of whoever opened it.
 *
 * @param basis the legal basis, such as "Executor's request, EPTL 11-1.1"
 * @param document where the paper is, such as "Letters testamentary, file 2026-17"
 * @param client the client whose notes are meant, as an id, empty where none is
 * @param clientName their name as the opener saw it
 * @param from the first day of a session that is meant in ISO form, empty for no limit
 * @param until the last day, likewise
 */
@JsonPropertyOrder({"basis", "document", "client", "clientName", "from", "until"})
record Particulars(String basis, String document, String client, String clientName, String from, String until) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** {@return whether a session of that day is meant} */
    boolean covers(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(LocalDate.parse(from)))
                && (until.isEmpty() || !day.isAfter(LocalDate.parse(until)));
    }

    byte[] write() {
        return JSON.writeValueAsBytes(this);
    }

    static Particulars read(byte[] json) {
        try {
            return JSON.readValue(json, Particulars.class);
        } catch (JacksonException damaged) {
            throw new Tampered("a recovery case");
        }
    }

    /** Says nothing of what it says. */
    @Override
    public String toString() {
        return "Particulars[sealed]";
    }
}
