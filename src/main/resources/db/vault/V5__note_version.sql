CREATE TABLE IF NOT EXISTS note_version (
    id           uuid        NOT NULL PRIMARY KEY,
    note_id      uuid        NOT NULL,
    version_no   int         NOT NULL,
    ak_version   int         NOT NULL,
    created      datetime(6) NOT NULL,
    ciphertext   mediumblob  NOT NULL,
    prev_ct_hash binary(32)  NOT NULL,
    UNIQUE KEY note_version_no (note_id, version_no),
    CONSTRAINT version_of_note FOREIGN KEY (note_id) REFERENCES note (id)
);
GRANT SELECT, INSERT ON note_version TO confide_vault_runtime;
