-- A person's passkeys: public keys, no secrets. The attestation is what the device said when it made one; it holds the key too.
CREATE TABLE IF NOT EXISTS passkey (
  id uuid NOT NULL PRIMARY KEY,
  account_id uuid NOT NULL,
  credential_id varbinary(1023) NOT NULL,
  public_key varbinary(2048) NOT NULL,
  signature_count bigint NOT NULL,
  backup_eligible boolean NOT NULL,
  backup_state boolean NOT NULL,
  transports varchar(120) NOT NULL,
  attestation blob NOT NULL,
  name varchar(60) NOT NULL,
  since datetime(6) NOT NULL,
  last_used datetime(6) NULL,
  UNIQUE KEY passkey_credential (credential_id),
  KEY passkey_account (account_id),
  CONSTRAINT passkey_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE (signature_count, backup_state, last_used), DELETE ON passkey TO confide_runtime;
