package org.confide.identity;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The accounts as passkeys know them: by the bytes of their id, which tell nothing of the person. */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {

    private final AccountRepository accounts;

    PasskeyPeople(AccountRepository accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(AccountId account) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array());
    }

    static AccountId account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return entity(accounts.findById(account(id)));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String signInName) {
        return entity(accounts.findBySignInName(signInName));
    }

    private static @Nullable PublicKeyCredentialUserEntity entity(Optional<Account> found) {
        return found.map(account -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(account.id()))
                        .name(account.signInName())
                        .displayName(account.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("Accounts are opened elsewhere.");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("An account is never deleted.");
    }
}
