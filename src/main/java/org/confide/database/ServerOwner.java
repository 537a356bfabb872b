package org.confide.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import org.confide.shared.CannotStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The account of the machine under which the database server runs and which owns its files.
 *
 * @param account its name, or null for the account Confide itself runs under
 */
record ServerOwner(@Nullable String account) {

    private static final Logger log = LoggerFactory.getLogger(ServerOwner.class);
    private static final String ROOT = "root";
    private static final String UNPRIVILEGED = "nobody";

    /** {@return whether this process runs as root} */
    static boolean isRoot() {
        return ROOT.equals(System.getProperty("user.name"));
    }

    /**
     * Refuses root where a practice's record is kept.
     *
     * @param root whether the process runs as root
     * @param allowed whether the configuration, the demo or a test allows it
     */
    static void requireOrdinary(boolean root, boolean allowed) {
        if (root && !allowed) {
            throw new CannotStart(
                    "Confide was started as root.",
                    "Start it under an account of its own, or say confide.allow-root=true if this machine leaves no choice.");
        }
    }

    /** Decides for this process and this data folder. */
    static ServerOwner choose(Layout layout) throws IOException {
        if (!isRoot()) {
            requireOwn(layout.data());
            return new ServerOwner(null);
        }
        if (Files.isDirectory(layout.data())) {
            return new ServerOwner(Files.getOwner(layout.data()).getName());
        }
        if (exists(UNPRIVILEGED) && everyoneMayPass(layout.home())) {
            return new ServerOwner(UNPRIVILEGED);
        }
        log.warn("The database server runs as root, because the account nobody can't reach {}", layout.home());
        return new ServerOwner(ROOT);
    }

    private static void requireOwn(Path data) throws IOException {
        if (Files.isDirectory(data)) {
            String owner = Files.getOwner(data).getName();
            if (!owner.equals(System.getProperty("user.name"))) {
                throw new CannotStart(
                        "The database in %s belongs to the account %s.".formatted(data, owner),
                        "Start Confide as it was started the first time, or give the data folder to this account.");
            }
        }
    }

    private static boolean exists(String account) throws IOException {
        try {
            Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account);
            return true;
        } catch (UserPrincipalNotFoundException missing) {
            return false;
        }
    }

    /** The folder itself is Confide's and gets its permissions; those above it are somebody else's. */
    private static boolean everyoneMayPass(Path home) throws IOException {
        for (Path above = home.toRealPath().getParent(); above != null; above = above.getParent()) {
            if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether files have to be handed over to another account} */
    boolean isSomebodyElse() {
        return account != null && !ROOT.equals(account);
    }

    /** Gives the folder to the server, which alone may look into it. */
    void makeFolder(Path folder) throws IOException {
        DataFolder.make(folder, "rwx------");
        if (account != null) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account));
        }
    }
}
