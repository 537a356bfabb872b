-- A note's place. Client and session stand as references that only the author's index key makes.
CREATE TABLE IF NOT EXISTS note (
    id          uuid        NOT NULL PRIMARY KEY,
    author_id   uuid        NOT NULL,
    client_ref  binary(32)  NOT NULL,
    session_ref binary(32)  NOT NULL,
    kind        varchar(20) NOT NULL,
    UNIQUE KEY note_place (author_id, session_ref, client_ref, kind),
    KEY note_client (author_id, client_ref)
);
GRANT SELECT, INSERT ON note TO confide_vault_runtime;
