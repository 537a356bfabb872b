package org.confide.note.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.confide.client.ClientId;
import org.confide.client.ClientPaths;
import org.confide.identity.SignedIn;
import org.confide.note.NotePaths;
import org.confide.note.ProgressNoteId;
import org.confide.shared.ui.SaveState;
import org.confide.support.SampleClients;
import org.confide.support.SampleHistory;
import org.confide.support.SampleNotes;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Screens;
import org.confide.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many bytes the screens of all day send to a browser. */
@ViewTest
class ScreenWireTest {

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    SampleNotes notes;

    @LocalServerPort
    int port;

    SignedIn author;
    ClientId client;

    @BeforeEach
    void a_client_of_many_notes() {
        author = staff.clinician();
        notes.password(author);
        client = clients.client(author);
    }

    /** What would go to the browser now, as the server packs it; the next call answers only what changed since. */
    private static int bytes() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(new UidlWriter()
                    .createUidl(UI.getCurrent(), false)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.size();
    }

    @Test
    void a_chart_with_a_full_page_of_notes() {
        ProgressNoteId note = notes.signed(author, sessions.held(author, client), client);
        SampleHistory.repeat(note, 60);
        Screens.open(author, "account");
        bytes();
        Screens.open(author, ClientPaths.chart(client));
        assertThat(bytes()).isLessThanOrEqualTo(40_000);
    }

    @Test
    void a_save_of_a_long_note() {
        Screens.open(author, NotePaths.session(sessions.held(author, client), client));
        save("Once. ");
        bytes();
        save("Twice. ");
        // The text goes up once, four kilobytes of the six that a save may take.
        assertThat(bytes()).isLessThanOrEqualTo(2_000);
    }

    private static void save(String words) {
        Editor.type("Subjective", words.repeat(4_096 / words.length()));
        Screens.until(
                () -> !_find(SaveState.class, spec -> spec.withClasses("saved").withoutClasses("saving"))
                        .isEmpty());
    }

    @Test
    void what_is_sent_is_packed() throws IOException, InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .build();
        try (HttpClient browser = HttpClient.newHttpClient()) {
            assertThat(browser.send(asked, BodyHandlers.discarding()).headers().firstValue("Content-Encoding"))
                    .contains("gzip");
        }
    }
}
