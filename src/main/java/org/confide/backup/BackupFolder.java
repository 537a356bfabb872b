package org.confide.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The folder in which backups lie. A finished one has its moment in its name; an unfinished one ends with
 * {@code .partial} and is renamed when all of it is on the disk, so that no name of a finished backup ever lies.
 *
 * @param folder the folder, made when it is first used
 */
record BackupFolder(Path folder) {

    private static final String PARTIAL = ".partial";
    private static final String START = "confide-";
    private static final String END = ".backup";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * A finished backup.
     *
     * @param file where it is
     * @param at the moment it is of
     * @param size its bytes
     */
    record Finished(Path file, Instant at, long size) {

        private LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }

        private int week() {
            return day().get(IsoFields.WEEK_BASED_YEAR) * 100 + day().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
    }

    /** Writes a file, or fails. */
    interface Content {
        void to(Path file) throws IOException, BackupFailed;
    }

    /**
     * Takes in one backup: whole and on the disk under its name, or not at all.
     *
     * @param at the moment it is of
     * @param content writes it into an empty file that its owner alone can read
     * @return the finished backup
     * @throws BackupFailed when another one is being made, or the content fails
     */
    Finished add(Instant at, Content content) throws IOException, BackupFailed {
        Files.createDirectories(folder, owner("rwx------"));
        try (FileChannel one = alone()) {
            removeUnfinished(one);
            Path file = folder.resolve(START + NAME.format(at) + END);
            Path partial = folder.resolve(file.getFileName() + PARTIAL);
            try {
                Files.createFile(partial, owner("rw-------"));
                content.to(partial);
                keep(partial, StandardOpenOption.WRITE);
                Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
                keep(folder, StandardOpenOption.READ);
            } finally {
                Files.deleteIfExists(partial);
            }
            return new Finished(file, at, Files.size(file));
        }
    }

    private static FileAttribute<?> owner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    /** One backup at a time; so whatever is unfinished was left by one that was killed. */
    private FileChannel alone() throws IOException, BackupFailed {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException own) {
            // This very process is making one.
        }
        channel.close();
        throw new BackupFailed("Another backup is being made into " + folder + ".");
    }

    /** Only while nobody else makes one. */
    private void removeUnfinished(FileChannel alone) throws IOException {
        if (!alone.isOpen()) {
            throw new IOException("the folder is not ours");
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(END + PARTIAL))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static void keep(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** {@return the finished backups, the newest first; none where the folder is missing or can't be read} */
    List<Finished> finished() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(BackupFolder::finished)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Finished::at).reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static Optional<Finished> finished(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(START) || !name.endsWith(END)) {
            return Optional.empty();
        }
        try {
            Instant at = NAME.parse(name.substring(START.length(), name.length() - END.length()), Instant::from);
            return Optional.of(new Finished(file, at, Files.size(file)));
        } catch (DateTimeException | IOException somethingElse) {
            return Optional.empty();
        }
    }

    /**
     * Removes what is older than is to be kept: the newest of each of the last days and of each of the last weeks stays.
     *
     * @param days of how many days that have one
     * @param weeks of how many weeks that have one
     */
    void tidy(int days, int weeks) throws IOException {
        List<Finished> all = finished();
        Set<Path> kept = new HashSet<>();
        keepNewest(all, Finished::day, Math.max(1, days), kept);
        keepNewest(all, Finished::week, weeks, kept);
        for (Finished each : all) {
            if (!kept.contains(each.file())) {
                Files.delete(each.file());
            }
        }
    }

    private static <T> void keepNewest(List<Finished> all, Function<Finished, T> period, int periods, Set<Path> kept) {
        Set<T> seen = new HashSet<>();
        for (Finished each : all) {
            if (seen.size() < periods && seen.add(period.apply(each))) {
                kept.add(each.file());
            }
        }
    }
}
