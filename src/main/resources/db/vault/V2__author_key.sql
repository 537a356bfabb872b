-- Who has keys; the keys themselves are only in wrappers. Failed attempts count here, so that they outlive a restart.
CREATE TABLE IF NOT EXISTS author_key (
    id           uuid           NOT NULL PRIMARY KEY,
    author_id    uuid           NOT NULL,
    version      int            NOT NULL,
    public_key   varbinary(500) NOT NULL,
    key_check    binary(32)     NOT NULL,
    created      datetime(6)    NOT NULL,
    failures     int            NOT NULL DEFAULT 0,
    paused_until datetime(6)    NULL,
    UNIQUE KEY author_key_version (author_id, version)
);
GRANT SELECT, INSERT, UPDATE (failures, paused_until) ON author_key TO confide_vault_runtime;
