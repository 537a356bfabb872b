package org.confide.client;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands at the head of everything about a client, so that nobody writes in the wrong chart.
 *
 * @param client whose it is
 * @param name legal first and last name
 * @param chosenName what the client is called, or empty
 * @param age completed years today
 * @param pronouns as the client says them, or empty
 * @param birthDate the date of birth
 * @param chartNumber the practice's own number
 * @param alerts what must not be overlooked
 */
public record ClientHeader(
        ClientId client,
        String name,
        String chosenName,
        int age,
        String pronouns,
        LocalDate birthDate,
        long chartNumber,
        List<ClientAlert> alerts) {

    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    /** Copies the alerts. */
    public ClientHeader {
        alerts = List.copyOf(alerts);
    }

    /** {@return what stands behind the name: “Mari”, 34, she/her, born May 4, 1992, chart 10482} */
    public String facts() {
        List<String> facts = new ArrayList<>();
        if (!chosenName.isBlank()) {
            facts.add("“" + chosenName + "”");
        }
        facts.add(String.valueOf(age));
        if (!pronouns.isBlank()) {
            facts.add(pronouns);
        }
        facts.add("born " + BORN.format(birthDate));
        facts.add("chart " + chartNumber);
        return String.join(", ", facts);
    }

    /** Says which client without the name. */
    @Override
    public String toString() {
        return "ClientHeader[" + client.value() + "]";
    }
}
