package org.confide.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real disk of a few kilobytes or megabytes, in memory, over a folder; what lay in the folder is hidden meanwhile. */
public final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4_096;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * Mounts one; the test is skipped where nobody may.
     *
     * @param folder where, made if it is missing; it keeps its owner and its permissions
     * @param size such as {@code 64k}
     */
    public static SmallDisk over(Path folder, String size) {
        assumeTrue(
                System.getProperty("user.name").equals("root"),
                "only root may mount the small disk that this test fills");
        try {
            Files.createDirectories(folder);
            Object mode = Files.getAttribute(folder, "unix:mode");
            String options = "size=%s,mode=%o,uid=%s,gid=%s"
                    .formatted(
                            size,
                            (Integer) mode & 0_7777,
                            Files.getAttribute(folder, "unix:uid"),
                            Files.getAttribute(folder, "unix:gid"));
            assumeTrue(
                    run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()),
                    "this machine lets nobody mount the small disk that this test fills");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        SmallDisk disk = new SmallDisk(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> giveBack(folder)));
        return disk;
    }

    /**
     * Takes away what a run that was killed left mounted.
     *
     * @param folder over which or under which
     */
    public static void giveBack(Path folder) {
        try (Stream<String> mounts = Files.lines(Path.of("/proc/mounts"))) {
            mounts.map(line -> line.split(" ", -1)[1])
                    .filter(mount -> Path.of(mount).startsWith(folder.toAbsolutePath()))
                    .forEach(mount -> run("umount", "--lazy", mount));
        } catch (IOException unknown) {
            // On a machine that does not tell, nothing was mounted either.
        }
    }

    /** Gives it another size while it is in use. */
    public void resize(String size) {
        if (!run("mount", "-o", "remount,size=" + size, folder.toString())) {
            throw new AssertionError("The disk over " + folder + " did not become " + size);
        }
    }

    /** Writes until nothing more goes in. */
    public void fill() {
        fill(0);
    }

    /** Writes until no more than so many bytes are free. */
    public void fill(long left) {
        Path ballast = folder.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (Files.getFileStore(folder).getUsableSpace() > left) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            // As it was meant.
        }
    }

    /** {@return the bytes that still go in} */
    public long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        if (!run("umount", folder.toString())) {
            run("umount", "--lazy", folder.toString());
        }
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                System.out.println(String.join(" ", command) + ": " + said.strip());
                return false;
            }
            return true;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
