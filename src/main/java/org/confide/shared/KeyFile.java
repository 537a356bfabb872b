package org.confide.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A key that lies in a file outside the database: whole or not at all, readable by its owner alone, writable by nobody,
 * never replaced.
 *
 * @param file where it lies
 */
public record KeyFile(Path file) {

    /**
     * Writes the key, unless there is one.
     *
     * @param key what the file is to hold
     * @return whether this key was written; false where another one was there and stays
     */
    public boolean create(byte[] key) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Path fresh = folder.resolve(file.getFileName() + "." + UUID.randomUUID());
            write(fresh, key);
            try {
                // A link fails where a file already stands.
                Files.createLink(file, fresh);
                return true;
            } catch (FileAlreadyExistsException another) {
                return false;
            } finally {
                Files.delete(fresh);
                keep(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The key file " + file + " can't be written.", unwritable);
        }
    }

    private static void write(Path fresh, byte[] key) throws IOException {
        try (FileChannel out = FileChannel.open(
                fresh,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--------")))) {
            ByteBuffer left = ByteBuffer.wrap(key);
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
    }

    private static void keep(Path folder) throws IOException {
        try (FileChannel directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }
}
