-- Codes for when the app is lost: stored as a keyed hash, used once.
CREATE TABLE IF NOT EXISTS recovery_code (
  account_id uuid NOT NULL,
  hash binary(32) NOT NULL,
  used datetime(6) NULL,
  PRIMARY KEY (account_id, hash),
  CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE (used), DELETE ON recovery_code TO confide_runtime;
