package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.shared.Secret;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.confide.support.SampleStaff;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class OneTimeLinksTest {

    private static final String PASSWORD = "saffron-kettle-orchard-58";

    @Autowired
    OneTimeLinks links;

    @Autowired
    OneTimeLinkRepository rows;

    @Autowired
    Accounts accounts;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleStaff staff;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_link_opens_once() {
        SignedIn person = staff.frontDesk();
        String token = door.link(person);
        assertThat(links.signInNameOf(token)).contains(person.signInName());
        links.choosePassword(token, PASSWORD);
        assertThat(signIn.admit(person.signInName(), PASSWORD, "local").getPrincipal())
                .isEqualTo(person);
        assertThat(links.signInNameOf(token)).isEmpty();
        assertThatThrownBy(() -> links.choosePassword(token, PASSWORD + "-2")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_password_that_is_refused_leaves_the_link_as_it_was() {
        String token = door.link(staff.frontDesk());
        assertThatThrownBy(() -> links.choosePassword(token, "too short")).isInstanceOf(BadInput.class);
        links.choosePassword(token, PASSWORD);
    }

    @Test
    void only_the_newest_link_of_a_person_opens() {
        SignedIn person = staff.frontDesk();
        SignedIn other = staff.frontDesk();
        String others = door.link(other);
        String first = door.link(person);
        String second = door.link(person);
        assertThat(links.signInNameOf(first)).isEmpty();
        assertThat(links.signInNameOf(second)).isPresent();
        assertThat(links.signInNameOf(others)).isPresent();
    }

    @Test
    void a_link_is_good_for_three_days() {
        String token = door.link(staff.frontDesk());
        OneTimeLink link = rows.findByTokenHash(Secret.hash(token)).orElseThrow();
        var now = clock.instant();
        assertThat(link.opens(OneTimeLink.Purpose.PASSWORD, now.plus(Duration.ofHours(71))))
                .isTrue();
        assertThat(link.opens(OneTimeLink.Purpose.PASSWORD, now.plus(Duration.ofHours(73))))
                .isFalse();
        assertThat(link.opens(OneTimeLink.Purpose.START, now)).isFalse();
    }

    @Test
    void the_link_of_a_disabled_account_opens_nothing() {
        SignedIn person = staff.frontDesk();
        String token = door.link(person);
        As.as(staff.admin(), () -> accounts.enable(person.account(), false));
        assertThat(links.signInNameOf(token)).isEmpty();
    }

    @Test
    void the_token_is_kept_nowhere() {
        String token = door.link(staff.frontDesk());
        long asItIs = jdbc.sql(
                        "select count(*) from one_time_link where token_hash = :token or hex(token_hash) = :token")
                .param("token", token.getBytes(StandardCharsets.UTF_8))
                .query(Long.class)
                .single();
        assertThat(asItIs).isZero();
        assertThat(rows.findByTokenHash(Secret.hash(token)).orElseThrow().toString())
                .doesNotContain(token);
    }

    @Test
    void nobody_hands_out_links_but_those_who_run_the_practice() {
        SignedIn person = staff.frontDesk();
        for (Role role : Role.values()) {
            if (role != Role.PRACTICE_ADMIN) {
                assertThatThrownBy(() -> As.as(As.person("Kim", role), () -> links.issue(person.account())))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void a_new_password_is_the_only_one() {
        SignedIn person = door.person(Role.FRONT_DESK);
        links.choosePassword(door.link(person), PASSWORD);
        assertThatThrownBy(() -> signIn.admit(person.signInName(), SampleDoor.PASSWORD, "local"))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void the_first_start_is_over_when_there_is_an_account() {
        staff.frontDesk();
        FirstStart done = new FirstStart(rows, counting(1), clock);
        assertThat(done.isDue()).isFalse();
        assertThatThrownBy(done::offer).isInstanceOf(NotFound.class);
        assertThat(done.opens(Secret.next())).isFalse();
    }

    @Test
    void the_first_start_s_link_is_good_for_half_an_hour_the_newest_and_once() {
        FirstStart due = new FirstStart(rows, counting(0), clock);
        AtomicBoolean began = new AtomicBoolean();
        String first = transaction.execute(status -> due.offer());
        String second = transaction.execute(status -> due.offer());
        assertThat(due.opens(first)).isFalse();
        assertThat(due.opens(second)).isTrue();
        assertThat(new FirstStart(rows, counting(0), Clock.offset(clock, Duration.ofMinutes(31))).opens(second))
                .isFalse();
        transaction.executeWithoutResult(status -> due.with(second, () -> began.set(true)));
        assertThat(began).isTrue();
        assertThat(due.opens(second)).isFalse();
        assertThatThrownBy(() -> due.with(second, () -> {})).isInstanceOf(NotFound.class);
    }

    private static AccountRepository counting(long accounts) {
        AccountRepository repository = Mockito.mock(AccountRepository.class);
        Mockito.when(repository.count()).thenReturn(accounts);
        return repository;
    }
}
