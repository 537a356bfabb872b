package org.confide.vault;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;

/**
 * The practice's recovery key in the clear, for the moment it is made or used. Authors' keys are wrapped for its public
 * half; its private half is wrapped under a secret that exists only in the officers' shares.
 */
final class RecoveryKeys {

    private static final int KEY = 32;

    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException broken) {
            throw new ExceptionInInitializerError(broken);
        }
    }

    private final KeysetHandle keyset;

    private RecoveryKeys(KeysetHandle keyset) {
        this.keyset = keyset;
    }

    /**
     * Whose keys an escrow wrapper holds.
     *
     * @param installation the practice's installation
     * @param author the author
     * @param akVersion the version of the author's keys
     */
    record Owner(UUID installation, UUID author, int akVersion) {

        byte[] associated() {
            return Bytes.framed(
                    "confide-vault-escrow/v1", Bytes.of(installation), Bytes.of(author), Bytes.of(akVersion));
        }
    }

    static RecoveryKeys generate() {
        try {
            return new RecoveryKeys(KeysetHandle.generateNew(
                    HpkeParameters.builder()
                            .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                            .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                            .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                            .setVariant(HpkeParameters.Variant.TINK)
                            .build(),
                    RegistryConfiguration.get()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    byte[] publicKey() {
        try {
            return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                    keyset.getPublicKeysetHandle(), RegistryConfiguration.get());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@return the private half under the secret of the shares} */
    byte[] wrap(byte[] secret, UUID installation, UUID recoveryKey) {
        byte[] plain = new byte[0];
        byte[] key = wrapKey(secret, recoveryKey);
        try {
            plain = TinkProtoKeysetFormat.serializeKeyset(
                    keyset, InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
            return new AesGcmJce(key).encrypt(plain, associated(installation, recoveryKey));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * {@return the recovery key}
     *
     * @throws Tampered when the secret is right and the wrapped key was changed
     */
    static RecoveryKeys unwrap(byte[] wrapped, byte[] secret, UUID installation, UUID recoveryKey) {
        byte[] key = wrapKey(secret, recoveryKey);
        byte[] plain = new byte[0];
        try {
            plain = new AesGcmJce(key).decrypt(wrapped, associated(installation, recoveryKey));
            return new RecoveryKeys(TinkProtoKeysetFormat.parseKeyset(
                    plain, InsecureSecretKeyAccess.get(), RegistryConfiguration.get()));
        } catch (GeneralSecurityException changed) {
            throw new Tampered("the recovery key");
        } finally {
            Arrays.fill(plain, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    /** {@return what proves that shares made the right secret: too few or mixed ones make another without an error} */
    static byte[] check(byte[] secret, UUID recoveryKey) {
        return Bytes.hmac(secret, Bytes.framed("confide/vault/recovery-check/v1", Bytes.of(recoveryKey)));
    }

    /** {@return what proves that a share is one that was given out, without giving it away: it is 256 random bits} */
    static byte[] check(UUID recoveryKey, int set, Shares.Share share) {
        return Bytes.sha256(Bytes.framed(
                "confide/vault/share-check/v1",
                Bytes.of(recoveryKey),
                Bytes.of(set),
                Bytes.of(share.index()),
                share.bytes()));
    }

    /**
     * {@return what binds a recovery key to this installation's key file} An administrator of the database who puts a
     * key of his own in its place can't make it, and nobody's keys are wrapped for his.
     */
    static byte[] seal(byte[] kek, UUID installation, UUID recoveryKey, int needed, byte[] publicKey) {
        return Bytes.hmac(
                kek,
                Bytes.framed(
                        "confide/vault/recovery-seal/v1",
                        Bytes.of(installation),
                        Bytes.of(recoveryKey),
                        Bytes.of(needed),
                        publicKey));
    }

    /** {@return an author's keys wrapped for the recovery key} */
    static byte[] escrow(byte[] publicKey, AuthorKeys keys, Owner owner) {
        byte[] bundle = keys.write();
        try {
            return TinkProtoKeysetFormat.parseKeysetWithoutSecret(publicKey, RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(bundle, owner.associated());
        } catch (GeneralSecurityException damaged) {
            throw new Tampered("the recovery key");
        } finally {
            Arrays.fill(bundle, (byte) 0);
        }
    }

    /** {@return an author's keys, which must answer what their row says} */
    AuthorKeys open(byte[] wrapped, Owner owner, AuthorKey row) {
        return open(wrapped, owner, row.id(), row.keyCheck());
    }

    /**
     * {@return an author's keys}
     *
     * @param wrapped what {@link #escrow} made
     * @param owner whose they are
     * @param row their row's id
     * @param check what they must answer for it
     * @throws Tampered when they were not wrapped for this key and author, or changed
     */
    AuthorKeys open(byte[] wrapped, Owner owner, UUID row, byte[] check) {
        byte[] bundle = new byte[0];
        try {
            bundle = keyset.getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                    .decrypt(wrapped, owner.associated());
            AuthorKeys keys = AuthorKeys.read(bundle);
            if (!MessageDigest.isEqual(keys.check(row), check)) {
                throw new Tampered("the author's keys");
            }
            return keys;
        } catch (GeneralSecurityException hidden) {
            throw new Tampered("the author's keys");
        } finally {
            Arrays.fill(bundle, (byte) 0);
        }
    }

    private static byte[] wrapKey(byte[] secret, UUID recoveryKey) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256",
                    secret,
                    Bytes.of(recoveryKey),
                    Bytes.of("confide/vault/recovery/v1|" + recoveryKey),
                    KEY);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] associated(UUID installation, UUID recoveryKey) {
        return Bytes.framed("confide-vault-recovery/v1", Bytes.of(installation), Bytes.of(recoveryKey));
    }
}
