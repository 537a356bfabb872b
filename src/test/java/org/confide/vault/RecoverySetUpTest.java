package org.confide.vault;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.confide.identity.FreshProof;
import org.confide.identity.ProofNeeded;
import org.confide.identity.Role;
import org.confide.identity.SampleProof;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.staff.StaffDirectory;
import org.confide.staff.StaffRow;
import org.confide.support.As;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.Stored;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Recovery officers are named, take their sheets to paper, and only then there is a key. */
@ViewTest
class RecoverySetUpTest {

    @Autowired
    SampleRecovery recoveries;

    @Autowired
    Stored stored;

    @Autowired
    RecoverySetUp setUp;

    @Autowired
    Recovery recovery;

    @Autowired
    RecoveryLedger ledger;

    @Autowired
    RecoveryMemory memory;

    @Autowired
    StaffDirectory directory;

    @Autowired
    SampleStaff staff;

    @Autowired
    PracticeTime time;

    @Autowired
    JdbcClient record;

    @BeforeEach
    @AfterEach
    void none() {
        memory.dropSheets();
        SampleRecovery.clear();
    }

    @Test
    void nothing_is_valid_until_the_last_sheet_is_on_paper() {
        List<SignedIn> officers = recoveries.begin(2, 3);

        assertThat(recoveries.takeToPaper(officers.get(0))).isFalse();
        assertThat(recoveries.takeToPaper(officers.get(1))).isFalse();
        assertThat(ledger.current()).isEmpty();
        assertThat(As.as(officers.get(0), recovery::isOfficer)).isFalse();

        assertThat(recoveries.takeToPaper(officers.get(2))).isTrue();

        RecoveryKey key = ledger.current().orElseThrow();
        assertThat(key.needed()).isEqualTo(2);
        List<Shares.Share> shares = officers.stream()
                .map(officer -> ShareSheet.read(recoveries.paper(officer)).share())
                .toList();
        assertThat(key.fits(Shares.combine(shares.subList(1, 3)))).isTrue();
        assertThat(key.fits(Shares.combine(shares.subList(0, 1)))).isFalse();
        assertThat(As.as(officers.get(2), recovery::isOfficer)).isTrue();
        assertThat(memory.sheets()).isEmpty();
    }

    @Test
    void a_sheet_is_its_officers_alone_and_is_never_shown_again() {
        List<SignedIn> officers = recoveries.begin(2, 2);
        SignedIn admin = recoveries.admin();
        SignedIn first = officers.getFirst();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(admin, () -> setUp.show(SampleProof.of(admin))));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(first, () -> setUp.show(SampleProof.of(first, FreshProof.LIFE))));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(first, () -> setUp.confirm(SampleProof.of(first), "acorn alder")));
        ShareSheet once = As.as(first, () -> setUp.show(SampleProof.of(first)));
        ShareSheet again = As.as(first, () -> setUp.show(SampleProof.of(first)));
        assertThat(again.words()).isEqualTo(once.words());
        String last = String.join(" ", once.lastWords());
        assertThatExceptionOfType(ProofNeeded.class)
                .isThrownBy(() -> As.as(first, () -> setUp.confirm(SampleProof.of(admin), last)));
        As.as(first, () -> setUp.confirm(SampleProof.of(first), last));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> As.as(first, () -> setUp.show(SampleProof.of(first))));
        assertThat(once.share().bytes()).containsOnly(0);
    }

    @Test
    void an_officer_has_the_sheet_as_a_pdf_until_it_is_confirmed_and_it_is_written_to_no_file() throws Exception {
        List<SignedIn> officers = recoveries.begin(2, 2);
        SignedIn first = officers.getFirst();
        ShareSheet sheet = As.as(first, () -> setUp.show(SampleProof.of(first)));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = files(temporary);

        byte[] pdf = As.as(first, () -> PrintedSheet.pdf(setUp.again(), "Łukasz Nuñez", "Nov 27, 2026"));

        Set<Path> after = files(temporary);
        after.removeAll(before);
        assertThat(after)
                .noneMatch(path -> path.toString().toLowerCase(Locale.ROOT).contains("pdf"));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "For Łukasz Nuñez, Nov 27, 2026",
                            "1. " + String.join(" ", sheet.words().subList(0, 4)));
            assertThat(sheet.words()).allMatch(text::contains);
            assertThat(squares(read)).as("black squares of the QR code").isGreaterThan(300);
        }
        assertThat(stored.facts(first, "vault.sheet-shown")).isEqualTo(2);
        for (SignedIn other : List.of(recoveries.admin())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.as(other, () -> setUp.again()));
        }
        As.as(first, () -> setUp.confirm(SampleProof.of(first), String.join(" ", sheet.lastWords())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.as(first, () -> setUp.again()));
    }

    private static long squares(PDDocument document) throws IOException {
        return new PDFStreamParser(document.getPage(0))
                .parse().stream()
                        .filter(token -> token instanceof Operator operator
                                && operator.getName().equals("re"))
                        .count();
    }

    private static Set<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toSet());
        }
    }

    @Test
    void what_is_stored_holds_no_share() throws Exception {
        List<SignedIn> officers = recoveries.officers(2, 3);
        List<String> columns;
        try (var connection = org.confide.database.TestDatabase.administrator();
                var rows = connection
                        .createStatement()
                        .executeQuery("select hex(concat_ws('', id, share_check)) from confide_vault.recovery_share"
                                + " union all select hex(concat_ws('', wrapped, key_check, kek_seal, public_key))"
                                + " from confide_vault.recovery_key")) {
            columns = new java.util.ArrayList<>();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        assertThat(columns).hasSize(4);
        for (SignedIn officer : officers) {
            String share = java.util.HexFormat.of()
                    .withUpperCase()
                    .formatHex(
                            ShareSheet.read(recoveries.paper(officer)).share().bytes());
            assertThat(columns).noneMatch(column -> column.contains(share.substring(0, 16)));
        }
    }

    @Test
    void after_an_hour_all_is_forgotten() {
        List<SignedIn> officers = recoveries.begin(2, 2);
        recoveries.takeToPaper(officers.getFirst());

        memory.sweep(time.now().plus(RecoveryMemory.FOR_SHEETS).plusSeconds(1));

        assertThat(As.as(officers.getLast(), recovery::hasSheet)).isFalse();
        assertThat(ledger.current()).isEmpty();
    }

    @Test
    void only_an_administrator_begins_and_the_numbers_must_make_sense() {
        SignedIn admin = recoveries.admin();
        SignedIn one = staff.clinician();
        SignedIn two = staff.clinician();
        for (Role role : Role.values()) {
            if (role != Role.PRACTICE_ADMIN) {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> As.as(
                                As.person("x", role),
                                () -> setUp.begin(SampleProof.of(admin), List.of(one.account(), two.account()), 2)));
            }
        }
        refused(admin, RecoverySetUp.OFFICERS, () -> setUp.begin(SampleProof.of(admin), List.of(one.account()), 2));
        refused(
                admin,
                RecoverySetUp.OFFICERS,
                () -> setUp.begin(SampleProof.of(admin), List.of(one.account(), one.account()), 2));
        refused(
                admin,
                RecoverySetUp.NEEDED,
                () -> setUp.begin(SampleProof.of(admin), List.of(one.account(), two.account()), 1));
        refused(
                admin,
                RecoverySetUp.NEEDED,
                () -> setUp.begin(SampleProof.of(admin), List.of(one.account(), two.account()), 3));
        refused(
                admin,
                "password",
                () -> setUp.begin(SampleProof.of(admin, FreshProof.LIFE), List.of(one.account(), two.account()), 2));
        assertThat(memory.sheets()).isEmpty();
    }

    @Test
    void a_practice_that_wants_none_signs_for_it_and_authors_are_told() {
        SignedIn admin = recoveries.admin();
        assertThat(As.as(admin, recovery::ifLost)).startsWith("Until there are recovery officers");
        Screens.open(admin, RecoverySetUpView.PATH);
        _get(com.vaadin.flow.component.details.Details.class).setOpened(true);
        _setValue(_get(TextArea.class), "No.");
        SampleRecovery.prove("Sign that there is no recovery");
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Say in a sentence");
        _setValue(_get(TextArea.class), "We keep no recovery: what is lost is lost.");
        SampleRecovery.prove("Sign that there is no recovery");

        assertThat(Screens.path()).isEqualTo(RecoveryView.PATH);
        assertThat(Screens.words()).contains("signed by " + admin.name(), "what is lost is lost.");
        assertThat(As.as(admin, recovery::ifLost)).startsWith("The practice decided in writing");
        recoveries.officers(2, 2);
        assertThat(As.as(admin, recovery::ifLost)).contains("any 2 of Officer 1 and Officer 2");
        refused(admin, RecoverySetUp.WORDS, () -> setUp.waive(SampleProof.of(admin), "We want none any more, really."));
    }

    @Test
    void administrator_and_officers_do_it_on_their_screens() {
        SignedIn admin = recoveries.admin();
        SignedIn one = recoveries.withPassword(staff.person("Ann Okoro", Role.BILLER));
        SignedIn two = recoveries.withPassword(staff.person("Ben Sato", Role.FRONT_DESK));
        Screens.open(admin, RecoverySetUpView.PATH);
        _setValue(officersField(), new HashSet<>(rows(one, two)));
        SampleRecovery.prove("Make the sheets");
        assertThat(Screens.words()).contains("Ann Okoro: has not printed it yet");

        print(one);
        assertThat(Screens.notices()).last().asString().contains("Your sheet is confirmed.");
        Screens.open(admin, RecoverySetUpView.PATH);
        assertThat(Screens.words()).contains("Ann Okoro: on paper", "Ben Sato: has not printed it yet");
        print(two);

        assertThat(Screens.words()).contains("Any 2 of them together");
        _assertNone(PasswordField.class);
        assertThat(facts(one)).contains("vault.sheet-shown");
        assertThat(facts(two)).contains("vault.recovery-set-up");
    }

    private void print(SignedIn officer) {
        Screens.open(officer, RecoveryView.PATH);
        SampleRecovery.prove("Show my sheet");
        String last = memory.sheets()
                .flatMap(sheets -> sheets.sheet(officer.account().value()))
                .map(sheet -> String.join(" ", sheet.lastWords()))
                .orElseThrow();
        assertThat(Screens.markup()).contains("data:image/svg+xml;base64,", last);
        _setValue(Screens.field(TextField.class, "The last three words, off the paper"), last);
        Screens.press("It is on paper");
    }

    @Test
    void who_is_wrapped_is_for_officers_and_the_privacy_officer_alone() {
        List<SignedIn> officers = recoveries.officers(2, 3);
        assertThat(As.as(officers.getFirst(), recovery::seesAuthors)).isTrue();
        As.as(As.person("p", Role.PRIVACY_OFFICER), recovery::authors);
        for (SignedIn other : List.of(recoveries.admin(), staff.clinician(), staff.frontDesk())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> As.as(other, recovery::authors));
            Screens.open(other, RecoveryView.PATH);
            assertThat(Screens.words()).doesNotContain("Authors with a vault");
        }
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<StaffRow> officersField() {
        return _get(MultiSelectComboBox.class);
    }

    private List<StaffRow> rows(SignedIn... people) {
        return List.of(people).stream()
                .map(person -> As.as(person, () -> directory.named(List.of(person.account())))
                        .get(person.account()))
                .toList();
    }

    private List<String> facts(SignedIn person) {
        return record.sql("select action from audit_event where actor = :a")
                .param("a", person.account().value().toString())
                .query(String.class)
                .list();
    }

    private static void refused(SignedIn person, String field, Runnable act) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> As.as(person, act))
                .extracting(BadInput::field)
                .isEqualTo(field);
    }
}
