package org.confide.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.confide.shared.NoRoom;
import org.confide.shared.RecordTrouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * Whether the disk under the database has room to write on. A MariaDB that finds none does not answer with an error: it
 * tries for a while and then ends itself (seen on 11.4.5), with everybody's screens. So Confide stops writing before that.
 */
final class FreeSpace implements RecordTrouble {

    /** What is asked of the disk. */
    interface Disk {
        /** {@return the bytes an ordinary account may still write} */
        long usable() throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(FreeSpace.class);

    private static final long FLOOR = DataSize.ofGigabytes(1).toBytes();
    private static final long PART_OF_THE_DISK = 20;

    /** However much is written, the disk is asked once in this time; at 200 MB/s that is far from the whole reserve. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Disk disk;
    private final long enough;
    private long asked = System.nanoTime() - FRESH_NANOS;
    private boolean low;

    /**
     * Watches a disk.
     *
     * @param disk what is asked
     * @param enough the bytes that are to stay free
     */
    FreeSpace(Disk disk, long enough) {
        this.disk = disk;
        this.enough = enough;
    }

    /**
     * Watches the disk that a folder lies on.
     *
     * @param folder where the database is
     * @param enough the bytes that are to stay free, or null for 1 GiB or a twentieth of the disk, whichever is more
     * @throws IOException if the disk can't be asked
     */
    static FreeSpace under(Path folder, @Nullable DataSize enough) throws IOException {
        FileStore store = Files.getFileStore(folder);
        return new FreeSpace(
                store::getUsableSpace,
                enough == null ? Math.max(FLOOR, store.getTotalSpace() / PART_OF_THE_DISK) : enough.toBytes());
    }

    /** Somebody else's disk, which can't be asked. */
    static FreeSpace elsewhere() {
        return new FreeSpace(() -> Long.MAX_VALUE, 0);
    }

    /** {@return whether nothing more should be written} */
    synchronized boolean isLow() {
        if (System.nanoTime() - asked >= FRESH_NANOS) {
            asked = System.nanoTime();
            ask();
        }
        return low;
    }

    private void ask() {
        try {
            long usable = disk.usable();
            if (usable < enough != low) {
                low = !low;
                if (low) {
                    LOG.error(
                            "Confide stops writing: {} MB are free where the database is, and it keeps {} MB free",
                            DataSize.ofBytes(usable).toMegabytes(),
                            DataSize.ofBytes(enough).toMegabytes());
                } else {
                    LOG.warn("There is room again where the database is, and Confide writes again");
                }
            }
        } catch (IOException unknown) {
            // A disk that can't be asked is no reason to lose what somebody types now.
            LOG.warn("The free space where the database is can't be told: {}", unknown.getClass());
        }
    }

    @Override
    public Optional<String> words() {
        return isLow() ? Optional.of(NoRoom.REFUSED) : Optional.empty();
    }
}
