package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.confide.identity.SampleFactor.App;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.confide.support.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;

@DatabaseTest
class SecondFactorTest {

    @Autowired
    SecondFactor factor;

    @Autowired
    SampleFactor sample;

    @Autowired
    Passkeys passkeys;

    @Autowired
    FactorRows rows;

    @Autowired
    DoorKey key;

    @Autowired
    DoorPauses pauses;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AccountRepository accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    SampleDoor door;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    SignedIn person;
    App app;

    @BeforeEach
    void somebody_with_an_app() {
        person = door.person(Role.CLINICIAN);
        app = sample.of(person);
    }

    private boolean takes(String code) {
        return factor.accepts(person.account(), code);
    }

    private SecondFactor at(Clock time, String setting) {
        return new SecondFactor(rows, passkeys, key, pauses, time, events, setting);
    }

    @Test
    void a_code_works_once_even_within_its_half_minute() {
        String code = app.code();
        assertThat(takes(code)).isTrue();
        assertThat(takes(code)).isFalse();
        assertThat(stored.facts(person, "signin.code-failure")).isEqualTo(1);
    }

    @Test
    void a_clock_may_be_one_step_off_either_way_and_no_more() {
        Clock now = Clock.fixed(clock.instant(), ZoneOffset.UTC);
        for (int steps : new int[] {-2, 2, -10, 10}) {
            String code = Totp.code(secret(), now.instant().plus(Totp.STEP.multipliedBy(steps)));
            assertThat(at(now, "off").accepts(person.account(), code))
                    .as("%d steps", steps)
                    .isFalse();
        }
        for (int steps : new int[] {-1, 0, 1}) {
            String code = Totp.code(secret(), now.instant().plus(Totp.STEP.multipliedBy(steps)));
            assertThat(at(now, "off").accepts(person.account(), code))
                    .as("%d steps", steps)
                    .isTrue();
        }
    }

    @Test
    void an_earlier_code_is_not_taken_after_a_later_one() {
        assertThat(takes(app.code(1))).isTrue();
        assertThat(takes(app.code())).isFalse();
    }

    @Test
    void of_two_who_bring_the_same_code_at_once_one_gets_in() throws Exception {
        String recovery = app.recovery().getFirst();
        assertThat(atOnce(app.code())).isEqualTo(1);
        assertThat(atOnce(recovery)).isEqualTo(1);
    }

    private long atOnce(String code) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> attempt = () -> takes(code);
            long in = 0;
            for (Future<Boolean> each : threads.invokeAll(List.of(attempt, attempt, attempt, attempt))) {
                in += each.get() ? 1 : 0;
            }
            return in;
        }
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed_and_only_for_its_owner() {
        assertThat(app.recovery()).hasSize(10).doesNotHaveDuplicates();
        String code = app.recovery().getFirst();
        SignedIn other = door.person(Role.CLINICIAN);
        sample.of(other);
        assertThat(factor.accepts(other.account(), code)).isFalse();
        assertThat(takes(" " + code.replace("-", " ").toUpperCase() + " ")).isTrue();
        assertThat(takes(code)).isFalse();
        assertThat(rows.codesLeft(person.account())).isEqualTo(9);
        assertThat(stored.facts(person, "factor.recovery-code")).isEqualTo(1);
        factor.newCodes(person.account());
        assertThat(takes(app.recovery().getLast())).isFalse();
    }

    @Test
    void wrong_codes_are_paused_by_account_whatever_the_address_and_across_a_restart() {
        for (int i = 0; i < 5; i++) {
            assertThat(takes("000000")).isFalse();
        }
        assertThat(takes(app.code())).isFalse();
        assertThat(takes(app.recovery().getFirst())).isFalse();
        assertThat(stored.facts(person, "signin.code-paused")).isEqualTo(2);
        assertThat(new DoorPauses(jdbc, clock).waitsForCode(person.account())).isTrue();
        Clock later = Clock.offset(clock, Duration.ofSeconds(31));
        assertThat(new DoorPauses(jdbc, later).waitsForCode(person.account())).isFalse();
        assertThat(rows.codesLeft(person.account())).isEqualTo(10);
    }

    @Test
    void the_database_alone_holds_neither_the_secret_nor_a_code() {
        String row = HexFormat.of()
                .formatHex(rows.find(person.account()).orElseThrow().secret().bytes());
        assertThat(row).doesNotContain(HexFormat.of().formatHex(secret()));
        List<byte[]> hashes = jdbc.sql("select hash from recovery_code where account_id = :id")
                .param("id", person.account().value().toString())
                .query((found, number) -> found.getBytes(1))
                .list();
        assertThat(hashes).hasSize(10).allSatisfy(hash -> assertThat(hash).hasSize(32));
    }

    @Test
    void a_sealed_secret_opens_under_its_own_key_and_for_its_own_account_only(@TempDir Path elsewhere)
            throws Exception {
        byte[] sealed = rows.find(person.account()).orElseThrow().secret().bytes();
        AccountId other = AccountId.next();
        assertThatThrownBy(() -> key.open(other, sealed)).isInstanceOf(DoorKeyMissing.class);
        DoorKey another = new DoorKey(elsewhere);
        assertThatThrownBy(() -> another.open(person.account(), sealed)).isInstanceOf(DoorKeyMissing.class);
        another.make();
        assertThatThrownBy(() -> another.open(person.account(), sealed)).isInstanceOf(DoorKeyMissing.class);
        Path file = elsewhere.resolve("keys/door.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
        byte[] before = Files.readAllBytes(file);
        another.make();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_key_that_is_lost_is_not_made_anew_while_somebody_s_factor_is_under_it(@TempDir Path elsewhere) {
        DoorKey lost = new DoorKey(elsewhere);
        SecondFactor without = new SecondFactor(rows, passkeys, lost, pauses, clock, events, "off");
        SignedIn other = door.person(Role.CLINICIAN);
        NewFactor fresh = new NewFactor(other.account(), other.signInName(), "");
        assertThatThrownBy(() -> without.enroll(fresh, Totp.code(fresh.secret(), clock.instant())))
                .isInstanceOf(DoorKeyMissing.class);
        assertThat(elsewhere.resolve("keys/door.key")).doesNotExist();
        assertThatThrownBy(() -> without.accepts(person.account(), app.code())).isInstanceOf(DoorKeyMissing.class);
    }

    @Test
    void a_server_that_can_t_check_codes_says_so() throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new DoorFailure()
                .onAuthenticationFailure(
                        new MockHttpServletRequest("POST", "/login/code"),
                        answer,
                        new AuthenticationServiceException("", new DoorKeyMissing()));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login/code?error=key");
    }

    @Test
    void a_password_alone_lets_nobody_in_who_has_a_factor_or_needs_one() {
        assertThatThrownBy(() -> signIn("off").admit(person.signInName(), SampleDoor.PASSWORD, "local"))
                .isInstanceOfSatisfying(
                        FactorNeeded.class,
                        half -> assertThat(half.threshold().enrolled()).isTrue());
        SignedIn without = door.person(Role.FRONT_DESK);
        assertThatThrownBy(() -> signIn("required").admit(without.signInName(), SampleDoor.PASSWORD, "local"))
                .isInstanceOfSatisfying(
                        FactorNeeded.class,
                        half -> assertThat(half.threshold().enrolled()).isFalse());
        assertThat(signIn("off")
                        .admit(without.signInName(), SampleDoor.PASSWORD, "local")
                        .getPrincipal())
                .isEqualTo(without);
        assertThat(stored.facts(without, "signin.success")).isEqualTo(1);
    }

    @Test
    void a_threshold_without_a_factor_or_of_an_older_password_lets_nobody_in() {
        Account account = accounts.findById(person.account()).orElseThrow();
        Threshold unproven = new Threshold(account, new Means(false, false), clock.instant());
        assertThatThrownBy(() -> signIn("off").admit(unproven, app.code())).isInstanceOf(BadCredentialsException.class);
        Threshold old = new Threshold(account, new Means(true, false), clock.instant());
        account.choosePassword(passwords.hash("another-" + SampleDoor.PASSWORD));
        accounts.save(account);
        assertThatThrownBy(() -> signIn("off").admit(old, app.code())).hasMessage("the account has changed");
        assertThatThrownBy(() -> signIn("off").admit(null, app.code())).hasMessage("no password was given");
    }

    @Test
    void a_setting_that_is_neither_stops_the_start() {
        assertThatThrownBy(() -> SecondFactor.isRequired("false")).isInstanceOf(StartRefused.class);
        assertThat(SecondFactor.isRequired("required")).isTrue();
        assertThat(SecondFactor.isRequired("off")).isFalse();
    }

    private SignIn signIn(String setting) {
        return new SignIn(accounts, passwords, pauses, at(clock, setting), passkeys, clock, events);
    }

    private byte[] secret() {
        return key.open(
                person.account(),
                rows.find(person.account()).orElseThrow().secret().bytes());
    }
}
