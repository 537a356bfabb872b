-- One version of a note, sealed once more for one other person's public key. Recall or expiry deletes it.
CREATE TABLE IF NOT EXISTS loan (
    id          uuid        NOT NULL PRIMARY KEY,
    kind        varchar(20) NOT NULL,
    note_id     uuid        NOT NULL,
    version_no  int         NOT NULL,
    lender_id   uuid        NOT NULL,
    borrower_id uuid        NOT NULL,
    created     datetime(6) NOT NULL,
    expires     datetime(6) NULL,
    ciphertext  mediumblob  NOT NULL,
    KEY loan_borrower (borrower_id),
    KEY loan_lender (lender_id, note_id)
);
GRANT SELECT, INSERT, DELETE ON loan TO confide_vault_runtime;
