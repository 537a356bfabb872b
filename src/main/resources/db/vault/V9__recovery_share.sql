-- Who was given which share, and what a share must answer; never the share. A set is what was given out together.
CREATE TABLE IF NOT EXISTS recovery_share (
    id              uuid        NOT NULL PRIMARY KEY,
    recovery_key_id uuid        NOT NULL,
    set_no          int         NOT NULL,
    share_no        int         NOT NULL,
    officer_id      uuid        NOT NULL,
    share_check     binary(32)  NOT NULL,
    created         datetime(6) NOT NULL,
    UNIQUE KEY recovery_share_no (recovery_key_id, set_no, share_no),
    UNIQUE KEY recovery_share_officer (recovery_key_id, set_no, officer_id),
    CONSTRAINT share_of_key FOREIGN KEY (recovery_key_id) REFERENCES recovery_key (id)
);
GRANT SELECT, INSERT ON recovery_share TO confide_vault_runtime;
