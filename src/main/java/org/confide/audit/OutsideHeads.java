package org.confide.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.confide.shared.CannotStart;

/**
 * Heads of the trail in a file that is appended to, best in a folder of another machine: whoever cuts the end off the
 * trail in the database can't cut it off there. A line is a batch's number, when it was sealed, and its head.
 *
 * @param file where they are kept
 */
record OutsideHeads(Path file) {

    private static final int LONGEST_LINE = 256;

    /**
     * A line.
     *
     * @param batch the number of the batch
     * @param at when it was sealed
     * @param head its head
     */
    record Line(long batch, Instant at, String head) {

        private static Line of(String text) {
            String[] parts = text.strip().split("\\s+", -1);
            if (parts.length != 3 || !parts[2].matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("not a line of heads");
            }
            return new Line(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2]);
        }

        private String text() {
            return batch + " " + at + " " + head + "\n";
        }
    }

    /** {@return the file that the configuration names, if it names one} */
    static Optional<OutsideHeads> named(String file) {
        return file.isBlank() ? Optional.empty() : Optional.of(new OutsideHeads(Path.of(file)));
    }

    /** {@return the line of a batch's head, which is on the disk then} */
    Line append(Batch batch) throws IOException {
        Line line = new Line(batch.no(), batch.sealedAt(), batch.head());
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer left = ByteBuffer.wrap(line.text().getBytes(StandardCharsets.UTF_8));
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
        return line;
    }

    /** {@return the last line, if there is one that can be read} */
    Optional<Line> last() {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(Math.max(0, in.length() - LONGEST_LINE));
            byte[] end = new byte[(int) (in.length() - in.getFilePointer())];
            in.readFully(end);
            String[] lines = new String(end, StandardCharsets.UTF_8).strip().split("\n", -1);
            return Optional.of(Line.of(lines[lines.length - 1]));
        } catch (IOException | IllegalArgumentException | DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /**
     * {@return all heads by the number of their batch}
     *
     * @throws CannotStart when the file can't be read, is no such file, or says two things of one batch
     */
    Map<Long, String> all() {
        Map<Long, String> heads = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).map(Line::of).forEach(line -> {
                String earlier = heads.put(line.batch(), line.head());
                if (earlier != null && !earlier.equals(line.head())) {
                    throw new CannotStart(
                            "The file of heads says two different things of batch " + line.batch() + ".",
                            "Two trails were written to it, or the trail was replaced. Find out which before going on.");
                }
            });
        } catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeParseException unreadable) {
            throw new CannotStart(
                    "The heads can't be read from " + file + ".",
                    "Name the file that confide.audit.heads-file names on the server, or a copy of it.",
                    unreadable);
        }
        return heads;
    }
}
