package org.confide.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.confide.support.As.as;

import org.confide.identity.SignedIn;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TelehealthRoomsTest {

    private static final String ROOM = "https://video.example.org/room/whitfield?pwd=abc";

    @Autowired
    TelehealthRooms rooms;

    @Autowired
    SampleStaff staff;

    SignedIn nora;

    @BeforeEach
    void a_clinician() {
        nora = staff.clinician();
    }

    @Test
    void a_room_is_kept_replaced_and_taken_away_by_its_clinician_and_by_the_front_desk() {
        as(nora, () -> rooms.keep(nora.account(), ROOM));
        SignedIn frontDesk = staff.frontDesk();
        assertThat(as(frontDesk, () -> rooms.of(nora.account()))).contains(ROOM);
        as(frontDesk, () -> rooms.keep(nora.account(), "https://other.example.org/nora"));
        assertThat(as(nora, () -> rooms.of(nora.account()))).contains("https://other.example.org/nora");
        as(nora, () -> rooms.keep(nora.account(), " "));
        assertThat(as(nora, () -> rooms.of(nora.account()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://video.example.org/room",
                "javascript:alert(1)",
                "https://",
                "https://name:secret@video.example.org",
                "video.example.org",
                "https://a b"
            })
    void what_is_no_https_address_is_refused_with_what_to_do(String address) {
        as(
                nora,
                () -> assertThatExceptionOfType(BadInput.class)
                        .isThrownBy(() -> rooms.keep(nora.account(), address))
                        .withMessageContaining("https://"));
    }

    @Test
    void another_clinician_neither_sees_nor_changes_it() {
        as(nora, () -> rooms.keep(nora.account(), ROOM));
        as(staff.clinician(), () -> {
            assertThat(rooms.of(nora.account())).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rooms.keep(nora.account(), ""));
        });
    }
}
