package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.confide.shared.BadInput;
import org.confide.shared.NotFound;
import org.confide.support.As;
import org.confide.support.DatabaseTest;
import org.confide.support.SampleDoor;
import org.confide.support.Stored;
import org.confide.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's own passkeys, what they are asked for once signed in, and what takes them away. */
@DatabaseTest
class OwnPasskeysTest {

    @LocalServerPort
    int port;

    @Autowired
    SampleDoor door;

    @Autowired
    SampleFactor sample;

    @Autowired
    OwnPasskeys own;

    @Autowired
    OwnFactor factor;

    @Autowired
    StepUp stepUp;

    @Autowired
    FactorResets resets;

    @Autowired
    Stored stored;

    @Autowired
    AccountRepository accounts;

    @Autowired
    Passkeys passkeys;

    @Autowired
    PasskeyRows rows;

    @Autowired
    FactorRows factors;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    LiveSessions live;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    SignedIn person;
    SampleDevice device;

    @BeforeEach
    void somebody_with_a_device() {
        person = door.person(Role.CLINICIAN);
        device = new SampleDevice("http://localhost:" + port);
    }

    private void inOne(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }

    private List<String> make() {
        return make(device);
    }

    private List<String> make(SampleDevice with) {
        FreshProof proof = SampleProof.of(person);
        NewPasskey fresh = own.begin(proof);
        return own.keep(proof, fresh, "My phone", with.make(fresh.json()));
    }

    @Test
    void a_passkey_is_made_after_a_proof_and_is_known_by_its_name() {
        As.as(person, () -> {
            FreshProof old = SampleProof.of(person, Duration.ofMinutes(5));
            assertThatThrownBy(() -> own.begin(old)).isInstanceOf(ProofNeeded.class);
            NewPasskey fresh = own.begin(SampleProof.of(person));
            String made = device.make(fresh.json());
            assertThatThrownBy(() -> own.keep(old, fresh, "My phone", made)).isInstanceOf(ProofNeeded.class);
            assertThatThrownBy(() -> own.keep(SampleProof.of(person), fresh, " ", made))
                    .isInstanceOf(BadInput.class);
            own.keep(SampleProof.of(person), fresh, "My phone", made);
            assertThat(own.all()).singleElement().satisfies(passkey -> {
                assertThat(passkey.name()).isEqualTo("My phone");
                assertThat(passkey.lastUsed()).isNull();
            });
        });
        assertThat(stored.facts(person, "passkey.make")).isEqualTo(1);
    }

    @Test
    void what_was_made_is_stored_once_for_its_owner_and_only_by_a_device_that_sees_to_them() {
        As.as(person, () -> {
            NewPasskey fresh = own.begin(SampleProof.of(person));
            String made = device.make(fresh.json());
            SignedIn other = door.person(Role.CLINICIAN);
            assertThatThrownBy(() -> As.as(other, () -> own.keep(SampleProof.of(other), fresh, "Mine now", made)))
                    .isInstanceOf(NotFound.class);
            own.keep(SampleProof.of(person), fresh, "My phone", made);
            assertThatThrownBy(() -> own.keep(SampleProof.of(person), fresh, "Again", made))
                    .isInstanceOf(WrongPasskey.class);
            assertThatThrownBy(() -> make(new SampleDevice("http://localhost:" + port).careless()))
                    .isInstanceOf(WrongPasskey.class);
            assertThatThrownBy(() -> make(new SampleDevice("https://confide.example")))
                    .isInstanceOf(WrongPasskey.class);
            assertThat(own.all()).hasSize(1);
        });
    }

    @Test
    void the_first_one_brings_recovery_codes_which_let_in_when_it_is_lost() {
        List<String> codes = As.as(person, () -> make());
        assertThat(codes).hasSize(10);
        assertThat(As.as(person, () -> make(new SampleDevice("http://localhost:" + port))))
                .isEmpty();
        Visitor visitor = new Visitor(port);
        assertThat(Visitor.target(visitor.signIn(person.signInName(), SampleDoor.PASSWORD)))
                .isEqualTo("/login/code");
        assertThat(Visitor.target(visitor.code("123456"))).isEqualTo("/login/code?error");
        assertThat(Visitor.target(visitor.code(codes.getFirst()))).isEqualTo("/");
    }

    @Test
    void making_and_removing_one_ends_every_other_session() {
        Visitor elsewhere = new Visitor(port);
        elsewhere.signIn(person.signInName(), SampleDoor.PASSWORD);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
        As.as(person, () -> make());
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void one_s_own_is_removed_after_a_proof_and_nobody_else_s() {
        As.as(person, () -> make());
        PasskeyId mine = As.as(person, own::all).getFirst().id();
        SignedIn other = door.person(Role.CLINICIAN);
        As.as(
                other,
                () -> assertThatThrownBy(() -> own.remove(SampleProof.of(other), mine))
                        .isInstanceOf(NotFound.class));
        As.as(person, () -> {
            assertThatThrownBy(() -> own.remove(SampleProof.of(person, Duration.ofMinutes(5)), mine))
                    .isInstanceOf(ProofNeeded.class);
            own.remove(SampleProof.of(person), mine);
            assertThat(own.all()).isEmpty();
            assertThat(factor.state().means().any()).isFalse();
        });
        assertThat(stored.facts(person, "passkey.remove")).isEqualTo(1);
    }

    /** Removed, the password alone would make the next one. */
    @Test
    void where_a_second_factor_is_required_the_last_one_stays() {
        OwnPasskeys required = new OwnPasskeys(
                currentUser,
                accounts,
                passkeys,
                rows,
                new SecondFactor(factors, passkeys, null, null, null, events, "required"),
                live,
                events);
        As.as(person, () -> {
            make();
            PasskeyId only = own.all().getFirst().id();
            assertThatThrownBy(() -> inOne(() -> required.remove(SampleProof.of(person), only)))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("all you have");
        });
        sample.of(person);
        As.as(person, () -> {
            make(new SampleDevice("http://localhost:" + port));
            PasskeyId last = own.all().getLast().id();
            inOne(() -> required.remove(SampleProof.of(person), last));
            assertThat(own.all()).hasSize(1);
        });
    }

    @Test
    void a_passkey_proves_who_is_at_the_screen_once_and_another_person_s_does_not() {
        As.as(person, () -> {
            make();
            assertThatThrownBy(() -> stepUp.prove(SampleDoor.PASSWORD, "")).isInstanceOf(WrongCode.class);
            PasskeyChallenge asked = stepUp.askPasskey();
            String shown = device.show(asked.json());
            assertThat(stepUp.prove(asked, shown).countsFor(person.account())).isTrue();
            assertThatThrownBy(() -> stepUp.prove(asked, shown)).isInstanceOf(WrongPasskey.class);
            PasskeyChallenge careless = stepUp.askPasskey();
            assertThatThrownBy(() -> stepUp.prove(careless, device.careless().show(careless.json())))
                    .isInstanceOf(WrongPasskey.class);
        });
        SignedIn other = door.person(Role.CLINICIAN);
        As.as(other, () -> {
            PasskeyChallenge asked = stepUp.askPasskey();
            assertThatThrownBy(
                            () -> stepUp.prove(asked, new SampleDevice("http://localhost:" + port).show(asked.json())))
                    .isInstanceOf(WrongPasskey.class);
            PasskeyChallenge anybody = passkeys.ask(null);
            assertThatThrownBy(() -> stepUp.prove(anybody, device.show(anybody.json())))
                    .isInstanceOf(WrongPasskey.class);
        });
        assertThat(stored.facts(person, "signin.passkey-failure")).isEqualTo(2);
    }

    @Test
    void a_reset_takes_the_passkeys_too() {
        As.as(person, () -> make());
        SignedIn admin = door.person(Role.PRACTICE_ADMIN);
        SignedIn second = door.person(Role.SYSTEM_ADMIN);
        FactorResetId reset = As.as(admin, () -> resets.ask(person.account(), SampleProof.of(admin)));
        As.as(second, () -> resets.confirm(reset, SampleProof.of(second)));
        assertThat(As.as(person, own::all)).isEmpty();
    }

    @Test
    void passkeys_are_made_for_a_name_and_never_for_a_number() {
        MockEnvironment set = new MockEnvironment();
        assertThat(new PasskeyHome(set.withProperty("confide.public-url", "https://record.example.org:8443/")))
                .satisfies(home -> {
                    assertThat(home.host()).isEqualTo("record.example.org");
                    assertThat(home.origins()).containsExactly("https://record.example.org:8443");
                });
        for (String number : List.of("http://10.0.0.7:8080", "https://[::1]:8080", "not an address/")) {
            assertThat(new PasskeyHome(new MockEnvironment().withProperty("confide.public-url", number)).host())
                    .as(number)
                    .isEmpty();
        }
        assertThat(new PasskeyHome(new MockEnvironment()).host()).isEqualTo("localhost");
    }
}
