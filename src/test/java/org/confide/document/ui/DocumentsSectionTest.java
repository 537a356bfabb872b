package org.confide.document.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.document.ChartDocuments;
import org.confide.document.DocumentId;
import org.confide.document.DocumentKind;
import org.confide.document.NewDocument;
import org.confide.document.SampleFiles;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.support.As;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The chart's documents for each who opens it, and whether what every client signs is among them. */
@ViewTest
class DocumentsSectionTest {

    @Autowired
    ChartDocuments documents;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    PracticeTime time;

    SignedIn clinician;
    SignedIn desk;
    ClientId client;

    @BeforeEach
    void a_client_of_somebody() {
        clinician = staff.clinician();
        desk = staff.frontDesk();
        client = clients.client("Marisol", SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), clinician);
    }

    private void filed(DocumentKind kind, String title) {
        As.as(desk, () -> documents.file(new NewDocument(client, kind, title, time.today()), SampleFiles.PDF));
    }

    private void open(SignedIn who) {
        Screens.open(who, ClientPaths.chart(client));
        Tab tab = _get(
                Tab.class, spec -> spec.withPredicate(each -> each.getLabel().equals("Documents")));
        _get(Tabs.class).setSelectedTab(tab);
    }

    @Test
    void the_header_says_what_is_missing_and_follows_what_is_filed_and_marked() {
        Screens.open(desk, ClientPaths.chart(client));
        assertThat(Screens.words()).contains("Consent and privacy notice not on file");
        filed(DocumentKind.CONSENT, "");
        open(desk);
        assertThat(Screens.words()).contains("Privacy notice not on file").doesNotContain("Consent and privacy");
        filed(DocumentKind.PRIVACY_NOTICE, "");
        _get(Tabs.class).setSelectedIndex(0);
        _get(Tabs.class)
                .setSelectedTab(_get(
                        Tab.class,
                        spec -> spec.withPredicate(each -> each.getLabel().equals("Documents"))));
        assertThat(Screens.words()).as("the chart that stayed open").contains("Consents on file");
        Screens.open(clinician, ClientPaths.chart(client));
        assertThat(Screens.words()).contains("Consents on file");
        DocumentId consent = As.as(desk, () -> documents.of(client)).stream()
                .filter(document -> document.kind() == DocumentKind.CONSENT)
                .findFirst()
                .orElseThrow()
                .id();
        As.as(desk, () -> documents.markErroneous(consent, "Of another client"));
        Screens.open(desk, ClientPaths.chart(client));
        assertThat(Screens.words()).contains("Consent not on file");
    }

    @Test
    void it_says_what_is_missing_and_since_when_the_rest_is_there() {
        open(desk);
        assertThat(Screens.words())
                .contains("Consent to treatment: not on file", "Privacy notice, acknowledged: not on file");
        filed(DocumentKind.CONSENT, "");
        open(clinician);
        assertThat(Screens.words())
                .contains(
                        "Consent to treatment, " + time.date(time.today()), "Privacy notice, acknowledged: not on file")
                .doesNotContain("Consent to treatment: not on file");
    }

    @Test
    void the_desk_files_a_document_from_the_dialog() {
        open(desk);
        assertThat(Screens.words()).contains("No documents yet. File the signed consent and privacy notice first.");
        Screens.press("File document");
        file(SampleFiles.PDF);
        choose(DocumentKind.INSURANCE_CARD);
        _setValue(Screens.field(TextField.class, "Title"), "Blue card, both sides", true);
        send();
        _assertNone(Dialog.class);
        assertThat(Screens.words())
                .contains("Blue card, both sides", "Insurance card, dated", "PDF, 1 kB", "Filed by June Dalloway");
    }

    @Test
    void what_will_not_do_is_said_beside_the_field_and_nothing_entered_is_lost() {
        open(desk);
        Screens.press("File document");
        send();
        assertThat(Screens.field(Select.class, "What it is").getErrorMessage()).isEqualTo("Choose what it is.");
        choose(DocumentKind.LETTER);
        file("<html>".getBytes(StandardCharsets.US_ASCII));
        send();
        FileField file = _get(FileField.class);
        assertThat(file.getErrorMessage()).startsWith("This is neither a PDF");
        file(SampleFiles.PDF);
        assertThat(file.isInvalid()).isFalse();
        _setValue(
                Screens.field(DatePicker.class, "Date on the document"),
                time.today().plusDays(2),
                true);
        send();
        assertThat(Screens.field(DatePicker.class, "Date on the document").isInvalid())
                .isTrue();
        assertThat(Screens.field(Select.class, "What it is").getValue()).isEqualTo(DocumentKind.LETTER);
        assertThat(As.as(clinician, () -> documents.of(client))).isEmpty();
    }

    @Test
    void the_desk_does_not_even_hear_of_a_letter_that_the_team_reads() {
        filed(DocumentKind.LETTER, "Letter from the family doctor");
        open(desk);
        assertThat(Screens.words()).doesNotContain("Letter from the family doctor");
        open(clinician);
        assertThat(Screens.words()).contains("Letter from the family doctor");
    }

    @Test
    void whoever_filed_it_marks_it_as_entered_in_error_with_a_reason() {
        filed(DocumentKind.CONSENT, "");
        open(clinician);
        assertThat(_find(Button.class, spec -> spec.withText("Entered in error")))
                .isEmpty();
        open(desk);
        Screens.press("Entered in error");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class), "Belongs to another client", true);
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _get(dialog, Button.class, spec -> spec.withText("Entered in error")));
        assertThat(Screens.words())
                .contains("Entered in error: Belongs to another client", "Consent to treatment: not on file");
        assertThat(_find(Button.class, spec -> spec.withText("Entered in error")))
                .isEmpty();
    }

    @Test
    void a_supervisor_and_a_privacy_officer_file_nothing() {
        SignedIn officer = staff.person("Ruth Amsel", Role.PRIVACY_OFFICER);
        open(officer);
        assertThat(_find(Button.class, spec -> spec.withText("File document"))).isEmpty();
        assertThat(Screens.words()).contains("No documents yet.");
    }

    private static void file(byte[] content) {
        _get(FileField.class).take(content);
    }

    @SuppressWarnings("unchecked")
    private static void choose(DocumentKind kind) {
        _setValue((Select<DocumentKind>) Screens.field(Select.class, "What it is"), kind, true);
    }

    private static void send() {
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _get(_get(Dialog.class), Button.class, spec -> spec.withText("File document")));
    }
}
