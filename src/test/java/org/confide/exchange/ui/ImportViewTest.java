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
