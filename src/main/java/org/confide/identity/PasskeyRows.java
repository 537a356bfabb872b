package org.confide.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confide.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The rows of passkeys, for Spring Security and for their owners. */
@Component
class PasskeyRows implements UserCredentialRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord passkey) {
        if (findByCredentialId(passkey.getCredentialId()) == null) {
            insert(passkey);
        } else if (!advance(passkey)) {
            throw new IllegalArgumentException("A passkey that counts its uses has counted backwards, or is gone.");
        }
    }

    private void insert(CredentialRecord passkey) {
        jdbc.sql("""
                        insert into passkey (id, account_id, credential_id, public_key, signature_count, backup_eligible,
                            backup_state, transports, attestation, name, since)
                        values (:id, :account, :credential, :key, :count, :eligible, :backup, :transports, :attestation,
                            :name, :now)""")
                .param("id", Uuid7.next().toString())
                .param("account", text(PasskeyPeople.account(passkey.getUserEntityUserId())))
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("eligible", passkey.isBackupEligible())
                .param("backup", passkey.isBackupState())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param(
                        "attestation",
                        passkey.getAttestationObject() == null
                                ? null
                                : passkey.getAttestationObject().getBytes())
                .param("name", passkey.getLabel())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Spring compares the count with the one at the beginning; a copy of a passkey is seen only by the last one. */
    private boolean advance(CredentialRecord passkey) {
        return jdbc.sql("""
                                update passkey set signature_count = :count, backup_state = :backup, last_used = :now
                                where credential_id = :credential
                                and (signature_count < :count or (signature_count = 0 and :count = 0))""")
                        .param("count", passkey.getSignatureCount())
                        .param("backup", passkey.isBackupState())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("credential", passkey.getCredentialId().getBytes())
                        .update()
                == 1;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql("select * from passkey where credential_id = :credential")
                .param("credential", credentialId.getBytes())
                .query((row, number) -> stored(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql("select * from passkey where account_id = :account order by since")
                .param("account", text(PasskeyPeople.account(handle)))
                .query((row, number) -> stored(row))
                .list();
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("A passkey is removed along with its owner.");
    }

    List<Passkey> of(AccountId account) {
        return jdbc.sql("select id, name, since, last_used from passkey where account_id = :account order by since")
                .param("account", text(account))
                .query((row, number) -> new Passkey(
                        new PasskeyId(UUID.fromString(row.getString("id"))),
                        row.getString("name"),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("last_used") == null
                                ? null
                                : row.getTimestamp("last_used").toInstant()))
                .list();
    }

    boolean remove(AccountId account, PasskeyId passkey) {
        return jdbc.sql("delete from passkey where account_id = :account and id = :id")
                        .param("account", text(account))
                        .param("id", passkey.value().toString())
                        .update()
                == 1;
    }

    private static CredentialRecord stored(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyPeople.handle(new AccountId(UUID.fromString(row.getString("account_id")))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(true)
                .transports(transports(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .created(row.getTimestamp("since").toInstant())
                .label(row.getString("name"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String list) {
        return Arrays.stream(list.split(","))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static String text(AccountId account) {
        return account.value().toString();
    }
}
