package org.confide.identity;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys: what is asked of a browser, and whether its answer counts. A device has to see to it that its owner is there
 * (a finger, a face, a PIN): then a passkey is two factors at once.
 */
@Component
class Passkeys {

    private static final int ANSWER_LIMIT = 20_000;
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SHOWN =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};

    private final PasskeyPeople people;
    private final PasskeyRows rows;
    private final PasskeyHome home;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(PasskeyPeople people, PasskeyRows rows, PasskeyHome home) {
        this.people = people;
        this.rows = rows;
        this.home = home;
    }

    /** Asks for a passkey of somebody, or of anybody. */
    PasskeyChallenge ask(@Nullable Account account) {
        PublicKeyCredentialRequestOptions options = party().createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(account == null ? null : named(account)));
        return new PasskeyChallenge(options, account == null ? null : account.id(), json.writeValueAsString(options));
    }

    /** {@return whose passkey has answered, if the answer counts; the question is used up either way} */
    Optional<AccountId> answered(PasskeyChallenge asked, String answer) {
        if (!asked.take() || answer.length() > ANSWER_LIMIT) {
            return Optional.empty();
        }
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> shown = json.readValue(answer, SHOWN);
            Bytes who = party().authenticate(new RelyingPartyAuthenticationRequest(asked.options(), shown))
                    .getId();
            Bytes said = shown.getResponse().getUserHandle();
            return Optional.of(PasskeyPeople.account(who))
                    .filter(asked::isFor)
                    .filter(owner -> said == null || said.equals(who));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** Asks a browser to make a passkey for somebody. */
    NewPasskey begin(Account account) {
        PublicKeyCredentialCreationOptions options = party().createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(named(account)));
        return new NewPasskey(account.id(), options, json.writeValueAsString(options));
    }

    /**
     * Stores what a device has made.
     *
     * @throws WrongPasskey when the answer does not count
     */
    void keep(NewPasskey fresh, String name, String answer) {
        if (!fresh.take() || answer.length() > ANSWER_LIMIT) {
            throw new WrongPasskey();
        }
        try {
            party().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    fresh.options(), new RelyingPartyPublicKey(json.readValue(answer, MADE), name)));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException refused) {
            throw new WrongPasskey();
        }
    }

    // Made anew: the port of this server is known only once it listens.
    private Webauthn4JRelyingPartyOperations party() {
        Webauthn4JRelyingPartyOperations party = new Webauthn4JRelyingPartyOperations(
                people,
                rows,
                PublicKeyCredentialRpEntity.builder()
                        .id(home.host())
                        .name("Confide")
                        .build(),
                home.origins());
        // Spring's own choice is "preferred", with which a key that was found on a desk would do.
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        return party;
    }

    private static Authentication named(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.signInName(), null, List.of());
    }
}
