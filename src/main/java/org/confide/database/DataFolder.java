package org.confide.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.confide.shared.CannotStart;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything Confide keeps: who may use it, and how its files are protected. */
final class DataFolder {

    private static final Path USUAL_TEMPORARY = Path.of("/tmp");

    private DataFolder() {}

    /**
     * Refuses a data folder under the temporary directory, which the machine empties when it likes.
     *
     * @param home the data folder; it need not exist yet
     * @throws CannotStart if its real path lies under the temporary directory of Java or of the machine
     */
    static void requireLasting(Path home) {
        Path real = real(home);
        for (Path temporary : List.of(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), USUAL_TEMPORARY)) {
            if (real.startsWith(real(temporary))) {
                throw new CannotStart(
                        "The data folder %s lies under the temporary directory %s, which the machine may empty at any time."
                                .formatted(real, real(temporary)),
                        "Name a lasting folder with confide.data-dir or CONFIDE_DATA_DIR.");
            }
        }
    }

    /** {@return the path with every symbolic link followed, as far down as it exists} */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path existing = absolute; existing != null; existing = existing.getParent()) {
            if (Files.exists(existing)) {
                try {
                    return existing.toRealPath()
                            .resolve(existing.relativize(absolute))
                            .normalize();
                } catch (IOException unresolved) {
                    return absolute;
                }
            }
        }
        return absolute;
    }

    /** Makes the folder, or sets the permissions of the one that is there. */
    static void make(Path folder, String permissions) throws IOException {
        Set<PosixFilePermission> wanted = PosixFilePermissions.fromString(permissions);
        if (!Files.isDirectory(folder)) {
            @Nullable Path parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(wanted));
        }
        // createDirectory asks the umask too.
        Files.setPosixFilePermissions(folder, wanted);
    }

    /** Writes a file that nobody but its owner ever could read, whole or not at all. */
    static void writePrivately(Path file, String content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        createPrivately(unfinished);
        Files.writeString(unfinished, content, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes an empty file that its owner alone can read, unless it is there. */
    static void createPrivately(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException earlier) {
            // Left by an earlier run.
        }
    }

    /**
     * Takes the folder for this process alone, until the process ends or closes the channel. The lock counts, not the
     * file, which stays.
     *
     * @throws CannotStart if another Confide has it
     */
    static FileChannel lock(Path file) throws IOException {
        createPrivately(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException own) {
            // This very process has it.
        }
        channel.close();
        throw new CannotStart(
                "Another Confide is running on the data folder %s.".formatted(file.getParent()),
                "Stop it first, or name another folder with confide.data-dir or CONFIDE_DATA_DIR.");
    }
}
