-- The vault's own log, a chain of hashes an author: every version, unlock and read.
CREATE TABLE IF NOT EXISTS access_log (
    id          uuid        NOT NULL PRIMARY KEY,
    author_id   uuid        NOT NULL,
    line_no     int         NOT NULL,
    at          datetime(6) NOT NULL,
    kind        varchar(10) NOT NULL,
    note_id     uuid        NULL,
    client_ref  binary(32)  NULL,
    version_no  int         NULL,
    ct_hash     binary(32)  NULL,
    line_hash   binary(32)  NOT NULL,
    UNIQUE KEY access_log_line (author_id, line_no)
);
GRANT SELECT, INSERT ON access_log TO confide_vault_runtime;
