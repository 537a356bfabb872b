-- A recovery case as it was opened. What it is about in words, and whose notes are meant, is sealed under the key file.
CREATE TABLE IF NOT EXISTS recovery_case (
    id           uuid            NOT NULL PRIMARY KEY,
    author_id    uuid            NOT NULL,
    reason       varchar(20)     NOT NULL,
    opened_by    uuid            NOT NULL,
    successor_id uuid            NULL,
    particulars  varbinary(8000) NOT NULL,
    created      datetime(6)     NOT NULL
);
GRANT SELECT, INSERT ON recovery_case TO confide_vault_runtime;
