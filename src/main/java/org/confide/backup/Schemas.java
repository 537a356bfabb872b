package org.confide.backup;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.env.PropertyResolver;

/** The two schemas and how far their migrations have come. */
final class Schemas {

    private record Schema(String name, String location, String account) {}

    private static final List<Schema> BOTH = List.of(
            new Schema("confide_record", "classpath:db/record", "confide.restore.record."),
            new Schema("confide_vault", "classpath:db/vault", "confide.restore.sealed."));

    private final PropertyResolver known;

    Schemas(PropertyResolver known) {
        this.known = known;
    }

    /** {@return whether a schema that is in use lacks a migration of this version} */
    boolean awaitUpgrade() {
        return BOTH.stream()
                .map(this::flyway)
                .map(Flyway::info)
                .anyMatch(info -> info.applied().length > 0 && info.pending().length > 0);
    }

    /**
     * Has both at this version of Confide.
     *
     * @throws BackupFailed when they are of a later one
     */
    void migrate() throws BackupFailed {
        try {
            BOTH.forEach(schema -> flyway(schema).migrate());
        } catch (FlywayException refused) {
            throw new BackupFailed(
                    "The backup was made by another version of Confide that this one does not know. Restore it with that"
                            + " version or a later one.",
                    refused);
        }
    }

    private Flyway flyway(Schema schema) {
        return Flyway.configure()
                .dataSource(
                        known.getRequiredProperty(schema.account() + "url"),
                        known.getRequiredProperty(schema.account() + "username"),
                        known.getRequiredProperty(schema.account() + "password"))
                .locations(schema.location())
                .cleanDisabled(true)
                .load();
    }
}
