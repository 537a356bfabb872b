package org.confide.groupnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.confide.client.ClientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameGuardTest {

    private static final ClientId ANN = id(1);
    private static final ClientId MARIA = id(2);
    private static final ClientId WILL = id(3);
    private static final ClientId SEAN = id(4);
    private static final ClientId OTHER_MARIA = id(5);

    private final NameGuard guard = new NameGuard(List.of(
            new KnownAs(ANN, "Ann", "", "Annand", "", ""),
            new KnownAs(MARIA, "María Luisa", "", "de la Cruz", "Lulu", "Vega, Mary Stone"),
            new KnownAs(WILL, "William", "Rose", "May", "Will", ""),
            new KnownAs(SEAN, "Seán", "", "O'Brien-Łuczak", "", ""),
            new KnownAs(OTHER_MARIA, "Maria", "", "Quintero", "", "")));

    private static ClientId id(int number) {
        return new ClientId(new UUID(0, number));
    }

    private List<String> inAnnsChart(String text) {
        return guard.find(text, ANN, Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "María",
                "maria",
                "MARIA",
                "Marı́a",
                "Maria\u200B",
                "Luisa",
                "Lulu",
                "lulu's",
                "Cruz",
                "the Cruzs",
                "Vega",
                "Stone",
                "marialuisa",
                "MariaLuisaDeLaCruz",
                "Mia",
                "Will",
                "Bill",
                "Liam",
                "Willie",
                "Rose",
                "May",
                "Mays",
                "wmay",
                "Sean",
                "Seán's",
                "O'Brien",
                "O’Brien",
                "OBrien",
                "obrien",
                "Luczak",
                "Brien",
                "Quintero",
                "quinteros",
                "MQ",
                "M.Q.",
                "M. Q.",
                "M Q",
                "WM",
                "WRM",
                "W.R.M.",
                "MLC",
                "M.",
                "S.",
                "SOL",
                "LC"
            })
    void finds_what_anybody_of_the_roster_is_called(String name) {
        assertThat(inAnnsChart("Talked with " + name + " about the week.")).isNotEmpty();
        assertThat(inAnnsChart(name)).isNotEmpty();
        assertThat(inAnnsChart("Before\n“" + name + "”, and after")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marian played the marimba.",
                "A rosy outlook, willing to go on, maybe in a mayor's office.",
                "The crucial point was de facto la vie.",
                "She wrote her own bill and a mill.",
                "mq, ms and wm in lower case",
                "The U.S.M. team and the B.S. degree",
                "Seance, oboe, lucid",
                "Vegan food and stones",
                "Willows"
            })
    void leaves_words_alone_that_only_hold_a_name(String text) {
        List<String> found = inAnnsChart(text);
        found.forEach(word -> assertThat(word).isIn("stones"));
    }

    @Test
    void a_client_s_own_names_may_stand_in_the_own_chart() {
        assertThat(inAnnsChart("Ann Annand, A.A., AA")).isEmpty();
        assertThat(guard.find("Maria came", MARIA, Set.of())).isEmpty();
        assertThat(guard.find("Maria came", OTHER_MARIA, Set.of())).isEmpty();
        assertThat(guard.find("Ann and Anna", MARIA, Set.of())).containsExactly("Ann");
        assertThat(guard.find("Quintero", MARIA, Set.of())).containsExactly("Quintero");
    }

    @Test
    void what_goes_into_several_charts_must_be_nobody_s_name_in_any_of_them() {
        assertThat(guard.find("Maria", List.of(MARIA, OTHER_MARIA), Set.of())).isEmpty();
        assertThat(guard.find("Maria", List.of(MARIA, ANN), Set.of())).containsExactly("Maria");
    }

    @Test
    void a_word_that_is_none_here_is_so_as_it_is_written_and_not_otherwise() {
        String text = "He will come in May. Will wept.";
        assertThat(inAnnsChart(text)).containsExactlyInAnyOrder("will", "May", "Will");
        assertThat(guard.find(text, ANN, Set.of("will", "May"))).containsExactly("Will");
        assertThat(guard.find("MAY", ANN, Set.of("May"))).containsExactly("MAY");
    }

    @Test
    void a_text_of_twenty_thousand_characters_is_looked_through_at_once() {
        String text = "He said that they will go on with what was agreed. ".repeat(390);
        long start = System.nanoTime();
        assertThat(inAnnsChart(text)).containsExactly("will");
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(500);
    }
}
