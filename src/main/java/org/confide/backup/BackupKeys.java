package org.confide.backup;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.confide.shared.CannotStart;
import org.confide.shared.KeyFile;

/**
 * The pair of keys of backups (HPKE, X25519). The server has the public part and can write backups; the private part,
 * which reads them, is made once and taken elsewhere. Both are a line of text that can be kept on paper.
 */
final class BackupKeys {

    private static final String PUBLIC = "confide-backup-public-1:";
    private static final String PRIVATE = "confide-backup-private-1:";

    static {
        try {
            HybridConfig.register();
        } catch (GeneralSecurityException broken) {
            throw new ExceptionInInitializerError(broken);
        }
    }

    private BackupKeys() {}

    /** Where the public part lies in a data folder. */
    static Path publicIn(Path dataFolder) {
        return dataFolder.resolve("keys/backup.pub");
    }

    /**
     * Makes a pair.
     *
     * @param publicFile where the server looks for the public part
     * @param privateFile where the private part goes, to be taken away from there
     * @throws CannotStart when there is a public part already, or a file where the private one is to go
     */
    static void make(Path publicFile, Path privateFile) {
        if (Files.exists(publicFile)) {
            throw new CannotStart(
                    "There is a backup key in " + publicFile + " already.",
                    "Backups that were made with it need its private part. To begin with a new pair, move this file away.");
        }
        try {
            KeysetHandle pair = KeysetHandle.generateNew(
                    HpkeParameters.builder()
                            .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                            .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                            .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                            .setVariant(HpkeParameters.Variant.TINK)
                            .build(),
                    RegistryConfiguration.get());
            byte[] secret = TinkProtoKeysetFormat.serializeKeyset(
                    pair, InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
            if (!new KeyFile(privateFile).create(line(PRIVATE, secret))) {
                throw new CannotStart(
                        "There is a file " + privateFile + " already.", "Name one that does not exist with --private.");
            }
            byte[] open = TinkProtoKeysetFormat.serializeKeysetWithoutSecret(
                    pair.getPublicKeysetHandle(), RegistryConfiguration.get());
            new KeyFile(publicFile).create(line(PUBLIC, open));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] line(String kind, byte[] key) {
        return (kind + Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * {@return who encrypts to the public part}
     *
     * @throws BackupFailed when there is none, or the file is something else
     */
    static HybridEncrypt writer(Path publicFile) throws BackupFailed {
        if (!Files.exists(publicFile)) {
            throw new BackupFailed("There is no backup key. Whoever runs this server runs the command backup-key.");
        }
        try {
            return TinkProtoKeysetFormat.parseKeysetWithoutSecret(
                            bytes(PUBLIC, publicFile), RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw new BackupFailed("The file " + publicFile + " holds no public backup key.", unusable);
        }
    }

    /**
     * {@return who decrypts with the private part}
     *
     * @throws BackupFailed when the file is missing or something else
     */
    static HybridDecrypt reader(Path privateFile) throws BackupFailed {
        try {
            return TinkProtoKeysetFormat.parseKeyset(
                            bytes(PRIVATE, privateFile), InsecureSecretKeyAccess.get(), RegistryConfiguration.get())
                    .getPrimitive(RegistryConfiguration.get(), HybridDecrypt.class);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            throw new BackupFailed("The file " + privateFile + " holds no private backup key.", unusable);
        }
    }

    private static byte[] bytes(String kind, Path file) throws IOException {
        String line = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!line.startsWith(kind)) {
            throw new IllegalArgumentException("not such a key");
        }
        return Base64.getDecoder().decode(line.substring(kind.length()));
    }
}
