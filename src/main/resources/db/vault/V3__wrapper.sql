-- An author's keys, each time wrapped under something else: a passphrase, later an escrow key or a passkey.
CREATE TABLE IF NOT EXISTS wrapper (
    id            uuid            NOT NULL PRIMARY KEY,
    author_key_id uuid            NOT NULL,
    type          varchar(10)     NOT NULL,
    parameters    varchar(400)    NOT NULL,
    ciphertext    varbinary(8000) NOT NULL,
    created       datetime(6)     NOT NULL,
    CONSTRAINT wrapper_of_key FOREIGN KEY (author_key_id) REFERENCES author_key (id)
);
GRANT SELECT, INSERT, DELETE ON wrapper TO confide_vault_runtime;
