package org.confide.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.confide.client.ClientId;
import org.confide.identity.Accounts;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.scheduling.SessionId;
import org.confide.scheduling.SessionStatus;
import org.confide.shared.Secret;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleSessions;
import org.confide.support.SampleStaff;
import org.confide.support.Stored;
import org.confide.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A clinician's sessions at a secret address, as a calendar program gets them. */
@DatabaseTest
class FeedTest {

    @LocalServerPort
    int port;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Accounts accounts;

    @Autowired
    SampleStaff staff;

    @Autowired
    SampleClients clients;

    @Autowired
    SampleSessions sessions;

    @Autowired
    PracticeTime time;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    private SignedIn nora;
    private ClientId client;
    private LocalDateTime tomorrow;

    @BeforeEach
    void a_clinician_with_a_client() {
        nora = staff.clinician();
        client = clients.client("Zelda", SampleClients.unique("Xanthos"), LocalDate.of(1990, 1, 1), nora);
        tomorrow = time.today().plusDays(1).atTime(9, 0);
    }

    @Test
    void it_holds_the_clinician_s_sessions_with_initials_and_nothing_more() {
        SessionId planned = sessions.session(nora, client, tomorrow);
        SessionId held = sessions.held(nora, client);
        SessionId called = sessions.session(nora, client, tomorrow.plusHours(2));
        sessions.become(called, SessionStatus.CANCELLED);
        SessionId ofAnother = sessions.session(staff.clinician(), client, tomorrow.plusHours(4));
        List<ClientId> three = List.of(client, clients.client(nora), clients.client(nora));
        SessionId group = sessions.group(nora, tomorrow.plusHours(6), three);

        HttpResponse<String> answer = get(make());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body())
                .contains(
                        planned.value().toString(),
                        held.value().toString(),
                        group.value().toString())
                .doesNotContain(called.value().toString(), ofAnother.value().toString())
                .contains("SUMMARY:Z.X.\r\n", "SUMMARY:Group of 3\r\n", "LOCATION:Telehealth\r\n")
                .doesNotContain("Zelda", "Xanthos", "Quintero", "Tuesday group", "Individual", "Whitfield")
                .doesNotContain(client.value().toString());
        assertThat(Visitor.newCookies(answer)).as("no session is made for it").isEmpty();
    }

    @Test
    void it_reaches_three_months_back_and_twelve_ahead() {
        SessionId planned = sessions.session(nora, client, tomorrow);
        String secret = make();

        for (String there : List.of("- interval 89 day", "+ interval 364 day")) {
            put(planned, there);
            assertThat(get(secret).body()).as(there).contains(planned.value().toString());
        }
        for (String beyond : List.of("- interval 94 day", "+ interval 367 day")) {
            put(planned, beyond);
            assertThat(get(secret).body())
                    .as(beyond)
                    .doesNotContain(planned.value().toString());
        }
    }

    @Test
    void what_opens_nothing_is_not_there_whatever_the_reason() {
        String replaced = make();
        String revoked = make();
        assertThat(get(replaced).statusCode()).isEqualTo(404);
        assertThat(get(revoked).statusCode()).isEqualTo(200);
        As.as(nora, feeds::revoke);
        assertThat(As.as(nora, feeds::made)).isEmpty();

        HttpResponse<String> none = new Visitor(port).get("/feed/" + Secret.next() + ".ics");
        HttpResponse<String> gone = get(revoked);

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo(none.body()).isEmpty();
        assertThat(new Visitor(port).get("/feed/x.ics").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/feed/x.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void it_shuts_with_the_account_and_with_the_role() {
        String secret = make();
        As.as(staff.admin(), () -> accounts.enable(nora.account(), false));
        assertThat(get(secret).statusCode()).isEqualTo(404);
        As.as(staff.admin(), () -> accounts.enable(nora.account(), true));
        assertThat(get(secret).statusCode()).isEqualTo(200);
        As.as(staff.admin(), () -> accounts.grant(nora.account(), Set.of(Role.BILLER)));
        assertThat(get(secret).statusCode()).isEqualTo(404);
    }

    @Test
    void it_is_in_the_trail_once_a_day_and_its_secret_nowhere() {
        String secret = make();
        get(secret);
        get(secret);
        assertThat(stored.facts(nora, "feed.read")).isEqualTo(1);
        assertThat(stored.facts(nora, "feed.make")).isEqualTo(1);

        jdbc.sql("update calendar_feed set last_read = last_read - interval 1 day where account_id = :id")
                .param("id", nora.account().value().toString())
                .update();
        get(secret);
        assertThat(stored.facts(nora, "feed.read")).isEqualTo(2);
        assertThat(jdbc.sql("select token_hash from calendar_feed where account_id = :id")
                        .param("id", nora.account().value().toString())
                        .query(byte[].class)
                        .single())
                .isEqualTo(Secret.hash(secret));
    }

    @Test
    void only_those_who_treat_have_one() {
        assertThatThrownBy(() -> As.as(staff.frontDesk(), feeds::make)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feeds.make()).isInstanceOf(RuntimeException.class);
    }

    private String make() {
        return As.as(nora, feeds::make);
    }

    private HttpResponse<String> get(String secret) {
        return new Visitor(port).get("/" + ExchangePaths.feed(secret));
    }

    private void put(SessionId session, String shift) {
        jdbc.sql("update session set planned_start = utc_timestamp(6) " + shift + ", planned_end = utc_timestamp(6) "
                        + shift + " + interval 50 minute where id = :id")
                .param("id", session.value().toString())
                .update();
    }
}
