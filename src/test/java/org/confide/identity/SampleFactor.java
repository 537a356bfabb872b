package org.confide.identity;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Second factors for sample people: an app that has learnt the secret, and recovery codes. */
@Component
public class SampleFactor {

    /** A person's phone. */
    public static final class App {

        private final byte[] secret;
        private final Clock clock;
        private final List<String> recovery;

        App(byte[] secret, Clock clock, List<String> recovery) {
            this.secret = secret;
            this.clock = clock;
            this.recovery = recovery;
        }

        public String code() {
            return code(0);
        }

        /** What the app says some steps from now. */
        public String code(int steps) {
            return Totp.code(secret, clock.instant().plus(Totp.STEP.multipliedBy(steps)));
        }

        public List<String> recovery() {
            return recovery;
        }
    }

    private final FactorRows rows;
    private final DoorKey key;
    private final SecondFactor factor;
    private final AccountRepository accounts;
    private final Clock clock;

    SampleFactor(FactorRows rows, DoorKey key, SecondFactor factor, AccountRepository accounts, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.factor = factor;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Gives a person a second factor none of whose codes was used. */
    public App of(SignedIn person) {
        byte[] secret = new NewFactor(person.account(), person.signInName(), "").secret();
        key.make();
        rows.put(person.account(), key.seal(person.account(), secret), 0, clock.instant());
        return new App(secret, clock, factor.newCodes(person.account()));
    }

    /** The phone that scanned what is on the screen. */
    public App app(String letters) {
        byte[] secret = org.bouncycastle.util.encoders.Base32.decode(letters.replace(" ", ""));
        return new App(secret, clock, List.of());
    }

    public boolean has(SignedIn person) {
        return factor.has(person.account());
    }

    /** Puts a person before the second step in the page of this test, as their password does. */
    public void atTheThreshold(SignedIn person) {
        Account account = accounts.findById(person.account()).orElseThrow();
        Threshold threshold = new Threshold(account, factor.of(person.account()), clock.instant());
        VaadinSession.getCurrent().getSession().setAttribute(Threshold.KEY, threshold);
    }
}
