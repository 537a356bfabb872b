package org.confide.database;

/** The accounts of the database, one for each job, and the schema each works in. */
enum DatabaseAccount {
    APP("confide_app", "app", "confide_record"),
    MIGRATE("confide_migrate", "migrate", "confide_record"),
    VAULT("confide_vault", "vault", "confide_vault"),
    VAULT_MIGRATE("confide_vault_migrate", "vault-migrate", "confide_vault"),
    BACKUP("confide_backup", "backup", ""),
    /** Starts, repairs and stops the embedded server; an external one has none. */
    SUPERVISOR("confide_supervisor", "supervisor", "");

    private final String user;
    private final String key;
    private final String schema;

    DatabaseAccount(String user, String key, String schema) {
        this.user = user;
        this.key = key;
        this.schema = schema;
    }

    /** {@return its name in the database} */
    String user() {
        return user;
    }

    /** {@return the last part of the property that holds its password for an external database} */
    String key() {
        return key;
    }

    /** {@return the schema it connects to, empty for none} */
    String schema() {
        return schema;
    }

    /** {@return the variable in which accounts.sql expects its password} */
    String variable() {
        return key.replace('-', '_') + "_password";
    }
}
