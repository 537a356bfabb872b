-- Binds an author's public key to the key file, so that nobody seals a copy for a key that was put in its place.
CREATE TABLE IF NOT EXISTS public_key_seal (
    author_key_id uuid        NOT NULL PRIMARY KEY,
    seal          binary(32)  NOT NULL,
    created       datetime(6) NOT NULL,
    CONSTRAINT seal_of_key FOREIGN KEY (author_key_id) REFERENCES author_key (id)
);
GRANT SELECT, INSERT, DELETE ON public_key_seal TO confide_vault_runtime;
