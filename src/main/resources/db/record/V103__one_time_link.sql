-- A link that an administrator hands over: stored as a hash, used once.
CREATE TABLE IF NOT EXISTS one_time_link (
  id uuid NOT NULL PRIMARY KEY,
  token_hash binary(32) NOT NULL,
  purpose varchar(16) NOT NULL,
  account_id uuid NULL,
  expires datetime(6) NOT NULL,
  used datetime(6) NULL,
  UNIQUE KEY one_time_link_token (token_hash),
  KEY one_time_link_account (account_id),
  CONSTRAINT one_time_link_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON one_time_link TO confide_runtime;
