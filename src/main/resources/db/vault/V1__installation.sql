-- One row for the key file in use: what it must answer, never the key. The newest counts.
CREATE TABLE IF NOT EXISTS installation (
    id        uuid        NOT NULL PRIMARY KEY,
    kek_check binary(32)  NOT NULL,
    created   datetime(6) NOT NULL
);
GRANT SELECT, INSERT ON installation TO confide_vault_runtime;
