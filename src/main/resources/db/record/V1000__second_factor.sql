-- A person's authenticator app: the secret, encrypted under a key outside the database, and the last step whose code was used.
CREATE TABLE IF NOT EXISTS second_factor (
  account_id uuid NOT NULL PRIMARY KEY,
  secret varbinary(128) NOT NULL,
  last_step bigint NOT NULL,
  since datetime(6) NOT NULL,
  CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON second_factor TO confide_runtime;
