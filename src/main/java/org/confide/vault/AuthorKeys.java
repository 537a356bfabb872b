package org.confide.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.UUID;

/**
 * One author's keys, in the clear and only ever in memory: one to seal notes, one to make references to clients and
 * sessions that nobody else can make, one that lets others seal something for this author.
 */
final class AuthorKeys {

    private static final byte FORMAT = 1;
    private static final int REFERENCE = 32;

    private static final HpkeParameters RECEIVING = receivingParameters();

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
            HybridConfig.register();
        } catch (GeneralSecurityException broken) {
            throw new ExceptionInInitializerError(broken);
        }
    }

    private final KeysetHandle sealing;
    private final KeysetHandle index;
    private final KeysetHandle receiving;
    private final Aead aead;
    private final PrfSet prf;

    private AuthorKeys(KeysetHandle sealing, KeysetHandle index, KeysetHandle receiving)
            throws GeneralSecurityException {
        this.sealing = sealing;
        this.index = index;
        this.receiving = receiving;
        this.aead = sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.prf = index.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    }

    static AuthorKeys generate() {
        try {
            return new AuthorKeys(
                    fresh(PredefinedAeadParameters.AES256_GCM),
                    fresh(PredefinedPrfParameters.HMAC_SHA256_PRF),
                    fresh(RECEIVING));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * {@return these keys with fresh ones in front of them} What is sealed from then on opens with nothing earlier, and
     * what was sealed before still opens. The index key stays: with another one no reference would be found again.
     */
    AuthorKeys renewed() {
        try {
            return new AuthorKeys(
                    inFront(sealing, PredefinedAeadParameters.AES256_GCM), index, inFront(receiving, RECEIVING));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@return whether there are earlier keys behind those in use} */
    boolean hasEarlier() {
        return count() > 3;
    }

    /** {@return how many there are, earlier ones included} */
    int count() {
        return sealing.size() + index.size() + receiving.size();
    }

    /**
     * {@return the keys in use without the earlier ones}
     *
     * @param copies whether a copy is left that somebody sealed for an earlier public key; then those keys stay
     */
    AuthorKeys withoutEarlier(boolean copies) {
        try {
            return new AuthorKeys(inUse(sealing), index, copies ? receiving : inUse(receiving));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@return whether something was sealed for the public key in use, as the five bytes before it say} */
    boolean isSentToKeyInUse(byte[] ciphertext) {
        ByteBuffer in = ByteBuffer.wrap(ciphertext);
        return in.remaining() >= 5
                && in.get() == 1
                && in.getInt() == receiving.getPrimary().getId();
    }

    /** {@return the bundle: a version byte, then the three keysets, each behind its length} */
    byte[] write() {
        try {
            byte[] keysets = Bytes.framed("", bytes(sealing), bytes(index), bytes(receiving));
            return ByteBuffer.allocate(1 + keysets.length)
                    .put(FORMAT)
                    .put(keysets)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * {@return the keys in a bundle}
     *
     * @throws Tampered when the bytes are not such a bundle
     */
    static AuthorKeys read(byte[] bundle) {
        ByteBuffer in = ByteBuffer.wrap(bundle);
        try {
            if (in.get() != FORMAT) {
                throw new Tampered("the author's keys");
            }
            AuthorKeys keys = new AuthorKeys(keyset(in), keyset(in), keyset(in));
            if (in.hasRemaining()) {
                throw new Tampered("the author's keys");
            }
            return keys;
        } catch (GeneralSecurityException | BufferUnderflowException | IllegalArgumentException damaged) {
            throw new Tampered("the author's keys");
        }
    }

    /** {@return the public half of the receiving key in use, for the database} */
    byte[] publicKey() {
        try {
            return TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                    inUse(receiving).getPublicKeysetHandle(), RegistryConfiguration.get());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@return what proves that a bundle is the one of this row} */
    byte[] check(UUID authorKey) {
        return reference("confide/vault/check/v1", authorKey);
    }

    byte[] clientReference(UUID client) {
        return reference("confide/client/v1", client);
    }

    byte[] sessionReference(UUID session) {
        return reference("confide/session/v1", session);
    }

    byte[] seal(byte[] plaintext, byte[] associated) {
        try {
            return aead.encrypt(plaintext, associated);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@return the plaintext, or nothing to be had: Tink hides why} */
    byte[] open(byte[] ciphertext, byte[] associated) throws GeneralSecurityException {
        return aead.decrypt(ciphertext, associated);
    }

    /** {@return what others sealed for this author by the public key, or nothing to be had} */
    byte[] openSent(byte[] ciphertext, byte[] associated) throws GeneralSecurityException {
        return receiving
                .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class)
                .decrypt(ciphertext, associated);
    }

    private byte[] reference(String domain, UUID id) {
        try {
            return prf.computePrimary(Bytes.framed(domain, Bytes.of(id)), REFERENCE);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeysetHandle fresh(Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.generateNew(parameters, RegistryConfiguration.get());
    }

    private static KeysetHandle inFront(KeysetHandle keys, Parameters parameters) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static KeysetHandle inUse(KeysetHandle keys) throws GeneralSecurityException {
        return keys.size() == 1
                ? keys
                : KeysetHandle.newBuilder()
                        .addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                                .makePrimary())
                        .build();
    }

    private static HpkeParameters receivingParameters() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] bytes(KeysetHandle keyset) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeKeyset(
                keyset, InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
    }

    private static KeysetHandle keyset(ByteBuffer in) throws GeneralSecurityException {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new GeneralSecurityException("length");
        }
        byte[] keyset = new byte[length];
        in.get(keyset);
        return TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
    }
}
