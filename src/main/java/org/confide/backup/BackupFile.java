package org.confide.backup;

import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A backup as a file: its format's name, the moment it is of, a key of its own that is encrypted to the public key, and
 * the dump, compressed and then encrypted in segments (AES-256-GCM). A changed, moved or missing segment is noticed, as is
 * another moment or another file's key.
 */
final class BackupFile {

    /** The name of the format; another format gets another number. */
    private static final byte[] FORMAT = "confide-backup/1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int LONGEST_PART = 4_096;
    private static final int BUFFER = 1 << 16;

    static {
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException broken) {
            throw new ExceptionInInitializerError(broken);
        }
    }

    private BackupFile() {}

    /**
     * Begins a file.
     *
     * @param file where its bytes go
     * @param moment what it is of, such as {@code 2026-11-27T02:00:00Z}; not secret
     * @param key who encrypts to the public key
     * @return takes the dump; closing it ends the file
     */
    static OutputStream write(OutputStream file, String moment, HybridEncrypt key) throws IOException {
        try {
            KeysetHandle own = KeysetHandle.generateNew(
                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB, RegistryConfiguration.get());
            byte[] head = head(moment);
            byte[] wrapped = key.encrypt(
                    TinkProtoKeysetFormat.serializeKeyset(
                            own, InsecureSecretKeyAccess.get(), RegistryConfiguration.get()),
                    head);
            DataOutputStream out = new DataOutputStream(file);
            out.write(FORMAT);
            part(out, moment.getBytes(StandardCharsets.US_ASCII));
            part(out, wrapped);
            out.flush();
            StreamingAead sealing = own.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
            return new GZIPOutputStream(sealing.newEncryptingStream(file, head), BUFFER);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /**
     * Opens a file.
     *
     * @param file its bytes
     * @param key who decrypts with the private key
     * @return the dump; reading it fails where the file was changed
     * @throws BackupFailed when it is no such file, or was made for another key
     */
    static InputStream read(InputStream file, HybridDecrypt key) throws IOException, BackupFailed {
        DataInputStream in = new DataInputStream(file);
        if (!Arrays.equals(in.readNBytes(FORMAT.length), FORMAT)) {
            throw new BackupFailed("This is no backup that this version of Confide can read.");
        }
        byte[] moment = part(in);
        byte[] wrapped = part(in);
        byte[] head = head(new String(moment, StandardCharsets.US_ASCII));
        try {
            KeysetHandle own = TinkProtoKeysetFormat.parseKeyset(
                    key.decrypt(wrapped, head), InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
            StreamingAead sealing = own.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
            return new GZIPInputStream(sealing.newDecryptingStream(in, head), BUFFER);
        } catch (GeneralSecurityException hidden) {
            throw new BackupFailed(
                    "This backup does not open with this key: it was made for another one, or its head was changed.",
                    hidden);
        }
    }

    private static byte[] head(String moment) {
        byte[] bytes = moment.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(FORMAT.length + Integer.BYTES + bytes.length)
                .put(FORMAT)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    private static void part(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] part(DataInputStream in) throws IOException, BackupFailed {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_PART) {
            throw new BackupFailed("The head of this backup is damaged.");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new BackupFailed("This backup is cut off.");
        }
        return bytes;
    }
}
