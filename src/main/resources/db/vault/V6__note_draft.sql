-- What is being written, overwritten by each autosave, sealed before it gets here.
CREATE TABLE IF NOT EXISTS note_draft (
    note_id    uuid        NOT NULL PRIMARY KEY,
    counter    bigint      NOT NULL,
    ak_version int         NOT NULL,
    saved      datetime(6) NOT NULL,
    ciphertext mediumblob  NOT NULL,
    CONSTRAINT draft_of_note FOREIGN KEY (note_id) REFERENCES note (id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON note_draft TO confide_vault_runtime;
