-- A person's way in. Never deleted: what the person did stays in the record.
CREATE TABLE IF NOT EXISTS account (
  id uuid NOT NULL PRIMARY KEY,
  sign_in_name varchar(64) NOT NULL,
  name varchar(120) NOT NULL,
  password_hash varchar(255) NULL,
  enabled boolean NOT NULL,
  door_epoch int NOT NULL,
  version bigint NOT NULL,
  UNIQUE KEY account_sign_in_name (sign_in_name)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON account TO confide_runtime;
