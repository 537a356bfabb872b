package org.confide.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The random passwords of the embedded server's accounts, in a file that its owner alone can read. */
final class Passwords {

    private static final int BYTES = 24;

    private Passwords() {}

    /**
     * Reads the passwords and makes up those that are missing.
     *
     * @param file where they are kept
     */
    static Map<DatabaseAccount, String> load(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (var content = Files.newBufferedReader(file)) {
                kept.load(content);
            }
        }
        Map<DatabaseAccount, String> passwords = new EnumMap<>(DatabaseAccount.class);
        boolean changed = false;
        for (DatabaseAccount account : DatabaseAccount.values()) {
            @Nullable String password = kept.getProperty(account.user());
            if (password == null) {
                password = random();
                changed = true;
            }
            passwords.put(account, password);
        }
        if (changed) {
            write(file, passwords);
        }
        return passwords;
    }

    private static void write(Path file, Map<DatabaseAccount, String> passwords) throws IOException {
        StringBuilder content = new StringBuilder();
        passwords.forEach((account, password) ->
                content.append(account.user()).append('=').append(password).append('\n'));
        DataFolder.writePrivately(file, content.toString());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
