package org.confide.identity;

import java.util.List;
import java.util.Optional;
import org.confide.identity.spi.SignInSettings;
import org.confide.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a second factor at the door, for somebody who has given the password, needs one and has none. It takes the
 * {@link Threshold} of the browser session, which only a password just given puts there.
 */
@Service
@AtTheDoor
public class DoorEnrollment {

    private final AccountRepository accounts;
    private final SecondFactor factor;
    private final Passkeys passkeys;
    private final ResetRows resets;
    private final ObjectProvider<SignInSettings> settings;

    DoorEnrollment(
            AccountRepository accounts,
            SecondFactor factor,
            Passkeys passkeys,
            ResetRows resets,
            ObjectProvider<SignInSettings> settings) {
        this.accounts = accounts;
        this.factor = factor;
        this.passkeys = passkeys;
        this.resets = resets;
        this.settings = settings;
    }

    /**
     * Makes a secret for an authenticator app to learn; nothing is stored.
     *
     * @param threshold what the browser session holds
     * @return the secret
     * @throws NotFound when the person has a factor already or may no longer come in
     */
    public NewFactor begin(Threshold threshold) {
        Account account = require(threshold);
        SignInSettings practice = settings.getIfAvailable();
        return new NewFactor(account.id(), account.signInName(), practice == null ? "" : practice.practiceName());
    }

    /**
     * Tells why there is no second factor any more.
     *
     * @param threshold what the browser session holds
     * @return a sentence on who reset it, or nothing when there never was one
     * @throws NotFound when the person has a factor or may no longer come in
     */
    public Optional<String> reset(Threshold threshold) {
        return resets.story(require(threshold).id());
    }

    /**
     * Stores the factor once the app has shown a code of it.
     *
     * @param threshold what the browser session holds
     * @param fresh from {@link #begin}
     * @param code what the app says now
     * @return the recovery codes, to be shown this once
     * @throws WrongCode when it is not the code of this moment
     * @throws NotFound when the person has a factor already or may no longer come in
     */
    @Transactional
    public List<String> confirm(Threshold threshold, NewFactor fresh, String code) {
        if (!fresh.account().equals(require(threshold).id())) {
            throw new NotFound();
        }
        List<String> codes = factor.enroll(fresh, code);
        threshold.prove(SignIn.TOTP_AUTHORITY);
        return codes;
    }

    /**
     * Asks the browser to make a passkey in place of an app; nothing is stored.
     *
     * @param threshold what the browser session holds
     * @return what the browser is asked
     * @throws NotFound when the person has a factor already or may no longer come in
     */
    public NewPasskey beginPasskey(Threshold threshold) {
        return passkeys.begin(require(threshold));
    }

    /**
     * Stores the passkey that a device has made.
     *
     * @param threshold what the browser session holds
     * @param fresh from {@link #beginPasskey}
     * @param name what its owner will know it by
     * @param answer what the browser says of it
     * @return the recovery codes, to be shown this once
     * @throws WrongPasskey when the answer does not count
     * @throws NotFound when the person has a factor already or may no longer come in
     */
    @Transactional
    public List<String> confirmPasskey(Threshold threshold, NewPasskey fresh, String name, String answer) {
        if (!fresh.account().equals(require(threshold).id())) {
            throw new NotFound();
        }
        List<String> codes = factor.enroll(fresh, OwnPasskeys.requireName(name), answer);
        threshold.prove(FactorGrantedAuthority.WEBAUTHN_AUTHORITY);
        return codes;
    }

    private Account require(Threshold threshold) {
        return accounts.findById(threshold.account())
                .filter(account -> account.enabled() && account.doorEpoch() == threshold.doorEpoch())
                .filter(account -> !threshold.enrolled() && !factor.has(account.id()))
                .orElseThrow(NotFound::new);
    }
}
