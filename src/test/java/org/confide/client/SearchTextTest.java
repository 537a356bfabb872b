package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate APRIL_12 = LocalDate.of(1984, 4, 12);

    private static SearchText of(String text) {
        return SearchText.of(text, TODAY);
    }

    @Test
    void a_name_and_a_year() {
        assertThat(of("smi 1984").names()).containsExactly("smi");
        assertThat(of("smi 1984").year()).isEqualTo(1984);
    }

    @Test
    void two_names_in_any_order_and_as_a_whole() {
        assertThat(of("smith john").names()).containsExactly("smith", "john");
        assertThat(of("Smith, John").whole()).isEqualTo("smithjohn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/12/1984", "4/12/1984", "4-12-1984", "4.12.1984", "1984-04-12", "4121984", "04121984"})
    void a_date_in_the_ways_people_type_it(String text) {
        assertThat(of(text).births()).contains(APRIL_12);
        assertThat(of(text).names()).isEmpty();
    }

    @Test
    void a_short_year_may_be_of_either_century_but_never_in_the_future() {
        assertThat(of("04/12/84").births()).containsExactly(APRIL_12);
        assertThat(of("04/12/24").births())
                .containsExactlyInAnyOrder(LocalDate.of(2024, 4, 12), LocalDate.of(1924, 4, 12));
    }

    @Test
    void digits_that_may_be_two_dates_are_both() {
        assertThat(of("1121984").births())
                .containsExactlyInAnyOrder(LocalDate.of(1984, 1, 12), LocalDate.of(1984, 11, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "555 0142,5550142",
        "555-0142,5550142",
        "(212) 555-0142,2125550142",
        "+1 212 555 0142,2125550142",
        "10482,10482"
    })
    void digits_of_a_phone_or_chart_number(String text, String digits) {
        assertThat(of(text).digits()).isEqualTo(digits);
        assertThat(of(text).births()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"O''Brien,obrien", "o’brien,obrien", "Nuñez,nunez", "NUNEZ,nunez", "Łukasz,lukasz", "Strauß,strauss"})
    void names_lose_case_accents_and_punctuation(String text, String normal) {
        assertThat(of(text).names()).containsExactly(normal);
    }

    @Test
    void a_name_with_a_date_and_a_name_with_a_phone() {
        assertThat(of("li 04/12/1984").births()).containsExactly(APRIL_12);
        assertThat(of("li 555 0142").digits()).isEqualTo("5550142");
        assertThat(of("li 555 0142").names()).isEqualTo(List.of("li"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_", "---", "'", "\u0000", "\u200f", "\ud83d"})
    void nothing_to_search_by(String text) {
        assertThat(of(text).isEmpty()).isTrue();
    }

    @Test
    void keys_never_hold_what_means_something_in_a_pattern() {
        assertThat(SearchKeys.normal("50%_\\*Smi'th")).isEqualTo("50smith");
    }

    @Test
    void keys_cover_every_name_and_the_ends_of_a_number() {
        Client client = Client.toRegister();
        client.firstName("María José");
        client.lastName("Abernathy-Koh");
        client.calledBy("Majo");
        client.formerlyKnownAs("Maria Delgado, M. Prieto");
        client.reachBy(List.of(new Contact(ContactKind.PHONE, "Mobile", "+1 (212) 555-0142 x9", false, false, false)));
        assertThat(SearchKeys.of(client))
                .extracting(SearchKey::value)
                .contains("abernathykoh", "abernathy", "koh", "maria", "jose", "mariajose", "majo", "delgado", "prieto")
                .contains("mariajoseabernathykoh", "abernathykohmariajose", "majoabernathykoh")
                .contains("2125550142", "5550142", "0142")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_name_of_emoji_is_found_too_and_a_long_one_is_cut_between_characters() {
        assertThat(of("🦊").names()).containsExactly("🦊");
        assertThat(SearchKeys.cut("🦊".repeat(100)).codePoints().count()).isEqualTo(SearchKeys.LONGEST);
    }
}
