package org.confide.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.confide.identity.AccountId;
import org.confide.identity.Accounts;
import org.confide.identity.Role;
import org.confide.identity.SignedIn;
import org.confide.practice.PracticeTime;
import org.confide.shared.BadInput;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleClients;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** That something waits for somebody, by mail: once, without saying what, and to an address of their own choice. */
@DatabaseTest
class NoticeRoundsTest {

    @Autowired
    NoticeRows rows;

    @Autowired
    OwnNotices own;

    @Autowired
    StaffNotices notices;

    @Autowired
    Accounts accounts;

    @Autowired
    SampleStaff staff;

    @Autowired
    PracticeTime time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    final SamplePostOffice mail = new SamplePostOffice();
    final String address = SampleClients.unique("notice") + "@example.org";
    SignedIn person;
    Instant now;

    @BeforeEach
    void somebody_who_wants_to_be_told() {
        person = staff.person("June Dalloway", Role.FRONT_DESK);
        As.as(person, () -> own.choose(" " + address + " "));
        now = time.now().plusSeconds(1);
    }

    @AfterEach
    void close() {
        As.as(person, () -> own.choose(""));
        mail.close();
    }

    private void tell(SignedIn... people) {
        List<AccountId> accountsOf =
                List.of(people).stream().map(SignedIn::account).toList();
        As.as(staff.admin(), () -> notices.waits(accountsOf));
    }

    private void go(PostOffice post, Instant at) {
        new NoticeRounds(rows, post, transaction).go(at);
    }

    @Test
    void it_comes_once_says_that_something_waits_and_no_more() {
        SignedIn without = staff.person("Otis Quintero", Role.BILLER);
        tell(person, without);
        tell(person);
        go(mail.office(), now);
        go(mail.office(), now.plusSeconds(60));
        assertThat(mail.to(address))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .contains("Something waits for you in Confide. Sign in to see what.", "/login")
                        .doesNotContainIgnoringCase("recovery")
                        .doesNotContainIgnoringCase("vault"));
        assertThat(mail.everything()).doesNotContain(person.name(), without.name(), person.signInName());
    }

    @Test
    void a_mail_server_that_is_away_gets_it_later_and_after_three_days_nobody_does() {
        tell(person);
        go(SamplePostOffice.away(), now);
        go(mail.office(), now.plusSeconds(60));
        assertThat(mail.to(address)).as("within ten minutes").isEmpty();
        go(mail.office(), now.plus(Duration.ofMinutes(11)));
        assertThat(mail.to(address)).hasSize(1);
        tell(person);
        go(mail.office(), now.plus(Duration.ofDays(4)));
        assertThat(mail.to(address)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from staff_notice where account_id = :account")
                        .param("account", person.account().value().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void who_may_not_sign_in_is_not_written_to() {
        tell(person);
        As.as(staff.admin(), () -> accounts.enable(person.account(), false));
        go(mail.office(), now);
        assertThat(mail.to(address)).isEmpty();
    }

    @Test
    void an_address_is_one_s_own_and_one() {
        As.as(person, () -> {
            assertThat(own.address()).isEqualTo(address);
            assertThatThrownBy(() -> own.choose("a@example.org, b@example.org")).isInstanceOf(BadInput.class);
            own.choose("");
            assertThat(own.address()).isEmpty();
        });
        tell(person);
        go(mail.office(), now);
        assertThat(mail.to(address)).isEmpty();
    }

    @Test
    void what_can_t_be_put_down_keeps_nobody_from_going_on() {
        As.as(staff.admin(), () -> new StaffNotices(null, time).waits(List.of(person.account())));
    }
}
