-- A practice that wants no recovery says so in writing: who, when, and the words that were signed.
CREATE TABLE IF NOT EXISTS recovery_waiver (
    id        uuid         NOT NULL PRIMARY KEY,
    signed_by uuid         NOT NULL,
    words     varchar(500) NOT NULL,
    created   datetime(6)  NOT NULL
);
GRANT SELECT, INSERT ON recovery_waiver TO confide_vault_runtime;
