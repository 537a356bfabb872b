package org.confide.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.confide.client.ClientId;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.confide.support.Statements;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is filed in a chart stays as it came, and opens to those it may open to. */
@DatabaseTest
class ChartDocumentsTest {

    @Autowired
    ChartDocuments documents;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    SignedIn clinician;
    SignedIn desk;
    ClientId client;

    @BeforeEach
    void a_client_of_somebody() {
        clinician = staff.clinician();
        desk = staff.frontDesk();
        client = clients.client("Marisol", SampleClients.unique("Quintero"), LocalDate.of(1992, 5, 4), clinician);
    }

    private DocumentId file(SignedIn who, DocumentKind kind, byte[] content) {
        return As.as(who, () -> documents.file(new NewDocument(client, kind, "", time.today()), content));
    }

    private byte[] bytes(SignedIn who, DocumentId id) {
        try {
            return As.as(who, () -> documents.open(id)).content().readAllBytes();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private DocumentId file(SignedIn who, DocumentKind kind) {
        return file(who, kind, SampleFiles.PDF);
    }

    private List<DocumentKind> kinds(SignedIn who) {
        return As.as(who, () -> documents.of(client)).stream()
                .map(FiledDocument::kind)
                .toList();
    }

    @Test
    void what_was_filed_is_opened_byte_for_byte_and_both_are_in_the_trail() {
        DocumentId id = file(clinician, DocumentKind.LETTER);
        assertThat(bytes(clinician, id)).isEqualTo(SampleFiles.PDF);
        assertThat(stored.facts(clinician, "document.file")).isEqualTo(1);
        assertThat(stored.facts(clinician, "document.open")).isEqualTo(1);
    }

    @Test
    void it_is_told_by_its_content_what_it_is() {
        for (Map.Entry<byte[], FileType> each : Map.of(
                        SampleFiles.PDF,
                        FileType.PDF,
                        SampleFiles.png(),
                        FileType.PNG,
                        SampleFiles.jpeg(),
                        FileType.JPEG)
                .entrySet()) {
            DocumentId id = file(desk, DocumentKind.CONSENT, each.getKey());
            assertThat(As.as(desk, () -> documents.open(id)).type()).isEqualTo(each.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "PK\u0003\u0004zip",
                "words",
                "MZ"
            })
    void whatever_else_is_refused_however_it_is_called(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> file(desk, DocumentKind.CONSENT, bytes))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("neither a PDF nor a PNG or JPEG");
        assertThat(kinds(desk)).isEmpty();
    }

    @Test
    void ten_megabytes_are_taken_and_a_byte_more_is_refused_and_so_is_nothing() {
        byte[] largest = Arrays.copyOf(SampleFiles.PDF, NewDocument.MOST_BYTES);
        DocumentId id = file(desk, DocumentKind.CONSENT, largest);
        assertThat(bytes(desk, id)).hasSize(NewDocument.MOST_BYTES);
        byte[] larger = Arrays.copyOf(SampleFiles.PDF, NewDocument.MOST_BYTES + 1);
        assertThatThrownBy(() -> file(desk, DocumentKind.CONSENT, larger)).hasMessageContaining("larger than 10 MB");
        assertThatThrownBy(() -> file(desk, DocumentKind.CONSENT, new byte[0])).hasMessageContaining("Choose a file");
    }

    @Test
    void a_date_to_come_and_an_overlong_title_are_refused() {
        NewDocument tomorrow =
                new NewDocument(client, DocumentKind.LETTER, "", time.today().plusDays(1));
        assertThatThrownBy(() -> As.as(desk, () -> documents.file(tomorrow, SampleFiles.PDF)))
                .hasMessageContaining("date is to come");
        NewDocument wordy = new NewDocument(client, DocumentKind.LETTER, "x".repeat(121), time.today());
        assertThatThrownBy(() -> As.as(desk, () -> documents.file(wordy, SampleFiles.PDF)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void the_desk_files_what_tells_of_the_treatment_and_does_not_open_it() {
        DocumentId letter = file(desk, DocumentKind.LETTER);
        DocumentId consent = file(desk, DocumentKind.CONSENT);
        assertThat(kinds(desk)).containsExactly(DocumentKind.CONSENT);
        assertThat(kinds(clinician)).containsExactly(DocumentKind.CONSENT, DocumentKind.LETTER);
        assertThatThrownBy(() -> As.as(desk, () -> documents.open(letter))).isInstanceOf(NotFound.class);
        assertThat(bytes(desk, consent)).isNotEmpty();
    }

    @Test
    void a_colleague_off_the_team_finds_nothing_of_either() {
        DocumentId consent = file(desk, DocumentKind.CONSENT);
        SignedIn colleague = staff.clinician();
        assertThatThrownBy(() -> kinds(colleague)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.as(colleague, () -> documents.open(consent)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file(colleague, DocumentKind.CONSENT)).isInstanceOf(NotFound.class);
    }

    @Test
    void one_filed_in_error_stays_and_is_listed_last() {
        DocumentId wrong = file(desk, DocumentKind.CONSENT);
        file(desk, DocumentKind.PRIVACY_NOTICE);
        assertThatThrownBy(() -> As.as(clinician, () -> documents.markErroneous(wrong, "Another client's")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.as(desk, () -> documents.markErroneous(wrong, " ")))
                .isInstanceOf(BadInput.class);
        As.as(desk, () -> documents.markErroneous(wrong, "Another client's"));
        List<FiledDocument> listed = As.as(desk, () -> documents.of(client));
        assertThat(listed).extracting(FiledDocument::kind).last().isEqualTo(DocumentKind.CONSENT);
        assertThat(listed.getLast().error()).isEqualTo("Another client's");
        assertThatThrownBy(() -> As.as(desk, () -> documents.markErroneous(wrong, "Again")))
                .isInstanceOf(NotFound.class);
        assertThat(stored.facts(desk, "document.error")).isEqualTo(1);
    }

    @Test
    void a_list_takes_as_many_statements_for_forty_documents_as_for_one() {
        SignedIn officer = staff.person("Ruth Amsel", Role.PRIVACY_OFFICER);
        file(desk, DocumentKind.CONSENT);
        int one = Statements.during(() -> As.as(officer, () -> documents.of(client)))
                .record();
        for (int i = 0; i < 39; i++) {
            file(desk, DocumentKind.INSURANCE_CARD);
        }
        int forty = Statements.during(() -> As.as(officer, () -> documents.of(client)))
                .record();
        assertThat(forty).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    @Test
    void not_even_the_applications_account_changes_or_removes_one() {
        DocumentId id = file(desk, DocumentKind.CONSENT);
        for (String sql : List.of(
                "update chart_document set title = 'x' where id = :id",
                "delete from chart_document where id = :id",
                "update document_content set content = 'x' where document_id = :id",
                "delete from document_content where document_id = :id")) {
            assertThatThrownBy(() ->
                            jdbc.sql(sql).param("id", id.value().toString()).update())
                    .hasStackTraceContaining("denied");
        }
    }
}
