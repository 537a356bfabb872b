package org.confide.exchange.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.confide.client.ClientPaths;
import org.confide.identity.Role;
import org.confide.practice.PracticeSettings;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SamplePractice;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ViewTest
class ImportViewTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    PracticeSettings settings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        SamplePractice.open(settings);
    }

    @Test
    void the_front_desk_looks_at_a_file_and_imports_it() {
        String last = SampleClients.unique("Okonkwo");
        Screens.open(staff.frontDesk(), ClientPaths.CLIENTS);
        Screens.press("Import clients");
        assertThat(Screens.path()).isEqualTo(ClientPaths.IMPORT);

        show("First name,Last name,DOB,Shoe size\n" + SampleClients.unique("Ada") + "," + last + ",5/4/1992,38\nBo,"
                + last + ",soon,41\n");
        assertThat(Screens.words()).contains("Ready: 1, Refused: 1", "Left out: Shoe size.", "Download what was not");
        assertThat(named(last)).isZero();

        Screens.press("Import clients");
        assertThat(Screens.words()).contains("Refused: 1, Imported: 1");
        assertThat(named(last)).isEqualTo(1);
        _assertNone(Button.class, spec -> spec.withText("Import clients"));
    }

    @Test
    void many_are_imported_beside_the_screen_and_it_says_how_far_it_is() throws InterruptedException {
        String last = SampleClients.unique("Many");
        StringBuilder file = new StringBuilder("First name,Last name,DOB\n");
        for (int i = 0; i < 130; i++) {
            file.append("Ada%c%c,%s,19%02d-05-04%n".formatted('a' + i % 26, 'a' + i / 26, last, 20 + i % 80));
        }
        Screens.open(staff.frontDesk(), ClientPaths.IMPORT);
        show(file.toString());
        Screens.press("Import clients");
        assertThat(Screens.words()).contains("of 130 clients imported. Keep this window open.");
        for (int tries = 0; tries < 300 && !Screens.words().contains("Imported: 130"); tries++) {
            Thread.sleep(50);
            MockVaadin.clientRoundtrip(false);
        }
        assertThat(Screens.words()).contains("Imported: 130");
        assertThat(named(last)).isEqualTo(130);
    }

    @Test
    void more_than_it_takes_is_refused_in_words() {
        Screens.open(staff.frontDesk(), ClientPaths.IMPORT);
        show("First name,Last name,DOB\n" + "Ada,Castellan,1992-05-04\n".repeat(10_000));
        assertThat(Screens.words())
                .contains("more than 5,000 clients. Divide it and import the parts. Nothing was stored.");
    }

    @Test
    void a_file_that_is_none_says_so_and_stores_nothing() {
        Screens.open(staff.frontDesk(), ClientPaths.IMPORT);
        show("just words");
        assertThat(Screens.words()).contains("No column is headed", "Nothing was stored");
        _assertNone(Button.class, spec -> spec.withText("Import clients"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void it_is_for_those_who_list_every_client(Role role) {
        Screens.open(As.person("Somebody", role), ClientPaths.IMPORT);

        if (role == Role.FRONT_DESK || role == Role.PRACTICE_ADMIN) {
            _get(Upload.class);
        } else {
            assertThat(Screens.words()).contains("There is nothing here");
        }
    }

    private static void show(String file) {
        UploadKt._upload(_get(Upload.class), "clients.csv", file.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    private int named(String last) {
        return jdbc.sql("select count(*) from client where legal_last = :last")
                .param("last", last)
                .query(Integer.class)
                .single();
    }
}
