package org.confide.vault;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a psychotherapy note says: an immutable snapshot, in the clear.
 *
 * @param title its title
 * @param text its text
 * @param date the day of its session in ISO form, so that a list needs nothing but the notes themselves
 * @param tags words to find it by; none so far
 */
@JsonPropertyOrder({"title", "text", "date", "tags"})
record NoteText(String title, String text, String date, List<String> tags) {

    static final int TITLE_LIMIT = 200;
    static final int TEXT_LIMIT = 100_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static NoteText blank(LocalDate day, String title) {
        return new NoteText(title, "", day.toString(), List.of());
    }

    LocalDate day() {
        return LocalDate.parse(date);
    }

    byte[] write() {
        return JSON.writeValueAsBytes(this);
    }

    static NoteText read(byte[] json) {
        try {
            return JSON.readValue(json, NoteText.class);
        } catch (JacksonException damaged) {
            throw new Tampered("a note's form");
        }
    }

    /** Says nothing of what it says. */
    @Override
    public String toString() {
        return "NoteText[sealed]";
    }
}
