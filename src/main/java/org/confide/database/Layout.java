package org.confide.database;

import java.nio.file.Path;

/**
 * Where things are in the data folder.
 *
 * @param home the data folder, absolute
 * @param programs the folder into which the bundled server is unpacked
 */
record Layout(Path home, Path programs) {

    Layout(Path home) {
        this(home, home.resolve("mariadb"));
    }

    Path lock() {
        return home.resolve("lock");
    }

    Path mariadb() {
        return home.resolve("mariadb");
    }

    /** The bundled server's own programs, where it was unpacked: what makes a dump and what takes one in. */
    Path clients() {
        return BundledServer.base(programs).resolve("bin");
    }

    Path configuration() {
        return mariadb().resolve("my.cnf");
    }

    Path passwords() {
        return mariadb().resolve("passwords");
    }

    Path log() {
        return mariadb().resolve("server.log");
    }

    Path data() {
        return mariadb().resolve("data");
    }

    /** The data folder while it is being set up; renamed when it is complete. */
    Path unfinished() {
        return mariadb().resolve("data.unfinished");
    }

    Path run() {
        return mariadb().resolve("run");
    }

    Path temporary() {
        return mariadb().resolve("tmp");
    }

    /** The one folder the server may import files from: always empty. */
    Path imports() {
        return mariadb().resolve("imports");
    }
}
