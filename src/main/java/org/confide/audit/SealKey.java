package org.confide.audit;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.confide.shared.CannotStart;
import org.confide.shared.KeyFile;

/**
 * The key that signs the trail (Ed25519): a file in the data folder, which no account of the database can read. Whoever
 * has only the database can't make a chain that verifies.
 */
final class SealKey {

    static {
        try {
            SignatureConfig.register();
        } catch (GeneralSecurityException broken) {
            throw new ExceptionInInitializerError(broken);
        }
    }

    private final KeysetHandle keys;

    private SealKey(KeysetHandle keys) {
        this.keys = keys;
    }

    /** Where it lies in a data folder. */
    static Path in(Path dataFolder) {
        return dataFolder.resolve("keys/audit.key");
    }

    /** {@return the key in a file, which is made where there is none} */
    static SealKey readOrMake(Path file) {
        if (!Files.exists(file)) {
            new KeyFile(file).create(fresh());
        }
        return read(file);
    }

    /**
     * {@return the key in a file}
     *
     * @throws CannotStart when the file is missing, can't be read or holds no such key
     */
    static SealKey read(Path file) {
        try {
            return new SealKey(TinkProtoKeysetFormat.parseKeyset(
                    Files.readAllBytes(file), InsecureSecretKeyAccess.get(), RegistryConfiguration.get()));
        } catch (IOException | GeneralSecurityException unusable) {
            throw new CannotStart(
                    "The key that signs the audit trail can't be read from " + file + ".",
                    "Put the file back from its copy. Without it nothing can be sealed, and what was sealed is verified"
                            + " with the public key that the command audit-key printed.",
                    unusable);
        }
    }

    private static byte[] fresh() {
        try {
            return TinkProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519, RegistryConfiguration.get()),
                    InsecureSecretKeyAccess.get(),
                    RegistryConfiguration.get());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    byte[] sign(byte[] statement) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class)
                    .sign(statement);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@return what others verify with, in Base64} */
    String publicKey() {
        try {
            return Base64.getEncoder()
                    .encodeToString(TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                            keys.getPublicKeysetHandle(), RegistryConfiguration.get()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** {@return who tells this key's signatures from others} */
    PublicKeyVerify verifier() {
        return verifier(publicKey());
    }

    /**
     * Reads a public key.
     *
     * @param publicKey what {@link #publicKey} gave
     * @return who tells its signatures from others
     * @throws CannotStart when it is no such key
     */
    static PublicKeyVerify verifier(String publicKey) {
        try {
            return TinkProtoKeysetFormat.parseKeysetWithoutSecret(
                            Base64.getDecoder().decode(publicKey.strip()), RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class);
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new CannotStart(
                    "What was given is no public key of an audit trail.",
                    "It is the line that the command audit-key prints.",
                    unusable);
        }
    }
}
