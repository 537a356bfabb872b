-- The practice's recovery key: its public half, and its private half under a secret that exists only on paper, in the
-- officers' shares. The newest counts; an older one is kept for authors who have not unlocked since.
CREATE TABLE IF NOT EXISTS recovery_key (
    id         uuid            NOT NULL PRIMARY KEY,
    version    int             NOT NULL,
    needed     int             NOT NULL,
    public_key varbinary(500)  NOT NULL,
    wrapped    varbinary(2000) NOT NULL,
    key_check  binary(32)      NOT NULL,
    kek_seal   binary(32)      NOT NULL,
    made_by    uuid            NOT NULL,
    created    datetime(6)     NOT NULL,
    UNIQUE KEY recovery_key_version (version)
);
GRANT SELECT, INSERT ON recovery_key TO confide_vault_runtime;
