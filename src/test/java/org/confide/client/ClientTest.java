package org.confide.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.confide.shared.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Client marisol() {
        Client client = Client.toRegister();
        client.firstName("Marisol");
        client.lastName("Quintero");
        client.calledBy("Mari");
        client.goesBy("she/her");
        client.bornOn(LocalDate.of(1992, 5, 4));
        return client;
    }

    private static Contact phone(String number, boolean voicemail) {
        return new Contact(ContactKind.PHONE, "Mobile", number, true, voicemail, false);
    }

    @Test
    void the_header_says_who_it_is() {
        assertThat(marisol().header(TODAY).facts()).isEqualTo("“Mari”, 34, she/her, born May 4, 1992, chart 0");
        assertThat(marisol().header(TODAY).name()).isEqualTo("Marisol Quintero");
        assertThat(marisol().toString()).doesNotContain("Marisol");
        assertThat(marisol().header(TODAY).toString()).doesNotContain("Marisol");
    }

    @Test
    void alerts_are_derived() {
        Client client = marisol();
        assertThat(client.header(TODAY).alerts()).isEmpty();
        client.reachBy(List.of(phone("555 0142", false)));
        assertThat(client.header(TODAY).alerts()).extracting(ClientAlert::label).containsExactly("No voicemail");
        client.reachBy(List.of(phone("555 0142", false), phone("555 0143", true)));
        assertThat(client.header(TODAY).alerts()).isEmpty();
        client.bornOn(TODAY.minusYears(16).plusDays(1));
        assertThat(client.header(TODAY).alerts()).extracting(ClientAlert::label).containsExactly("Minor, 15");
    }

    @Test
    void a_minor_comes_of_age_on_the_eighteenth_birthday() {
        LocalDate born = LocalDate.of(2008, 11, 24);
        assertThat(BirthDate.isMinor(born, TODAY)).isFalse();
        assertThat(BirthDate.isMinor(born, TODAY.minusDays(1))).isTrue();
        LocalDate leap = LocalDate.of(2008, 2, 29);
        assertThat(BirthDate.comesOfAge(leap)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(BirthDate.isMinor(leap, LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(BirthDate.isMinor(leap, LocalDate.of(2026, 3, 1))).isFalse();
    }

    @Test
    void a_parents_authority_ends_by_itself_and_a_guardians_of_an_adult_does_not() {
        LocalDate born = LocalDate.of(2011, 2, 10);
        Representative parent =
                Representative.of(ClientId.next(), "Sol Ibarra", Representation.PARENT, "Birth certificate", TODAY);
        assertThat(parent.actsOn(TODAY, born)).isTrue();
        assertThat(parent.actsOn(LocalDate.of(2029, 2, 9), born)).isTrue();
        assertThat(parent.actsOn(LocalDate.of(2029, 2, 10), born)).isFalse();
        assertThat(parent.actsUntil(born)).contains(LocalDate.of(2029, 2, 9));
        Representative agent =
                Representative.of(ClientId.next(), "Paz", Representation.HEALTH_CARE_AGENT, "Power of attorney", TODAY);
        assertThat(agent.actsOn(LocalDate.of(2040, 1, 1), born)).isTrue();
        assertThat(agent.actsOn(TODAY.minusDays(1), born)).isFalse();
    }

    @Test
    void birth_dates_in_the_future_or_out_of_mind_are_refused() {
        assertThat(BirthDate.problem(TODAY.plusDays(1), TODAY)).contains("future");
        assertThat(BirthDate.problem(TODAY.minusYears(126), TODAY)).contains("125 years");
        assertThat(BirthDate.problem(null, TODAY)).isEqualTo("Enter the date of birth.");
        assertThat(BirthDate.problem(TODAY, TODAY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"José 🦊", "👩🏽‍🦱", "עברית", "\u202eRTL\u202c", "O’Brien-Smith", " leading space"})
    void names_are_kept_exactly(String name) {
        Client client = marisol();
        client.firstName(name);
        client.calledBy(name);
        assertThat(client.legalFirst()).isEqualTo(name);
        assertThat(client.chosenName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Enter the legal first name.",
                "'   '|Enter the legal first name.",
                "'a\u0000b'|The text holds a NUL character at position 2, which can't be stored. Take it out.",
                "'a\nb'|This is one line. Take the line break out.",
                "'a\u0007b'|The text holds a control character at position 2. Take it out."
            })
    void names_that_cant_be_kept_are_refused_with_a_reason(String name, String reason) {
        assertThatThrownBy(() -> marisol().firstName(name))
                .isInstanceOf(BadInput.class)
                .hasMessage(reason);
    }

    @Test
    void half_a_character_and_a_megabyte_are_refused_in_every_field() {
        for (ClientField field : ClientField.values()) {
            assertThat(field.problem("\ud83e")).as(field.name()).isNotNull();
            assertThat(field.problem("x".repeat(1 << 20))).as(field.name()).contains("too long");
            assertThat(field.problem("a\0b")).as(field.name()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"555 0142|true", "(212) 555-0142 x12|true", "+44 20 7946 0018|true", "12345|false", "call me|false"
            })
    void phone_numbers_are_kept_as_typed_or_refused(String number, boolean fine) {
        assertThat(Phone.problem(number) == null).isEqualTo(fine);
    }

    @Test
    void an_emergency_contact_and_the_number_of_contacts_have_limits() {
        assertThatThrownBy(() -> new EmergencyContact("x".repeat(161), "", "")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> marisol().reachBy(Collections.nCopies(13, phone("555 0142", true))))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> new Contact(ContactKind.EMAIL, "", "no at sign", false, false, true))
                .isInstanceOf(BadInput.class);
    }
}
