-- A secret address under which a clinician's sessions are read as a calendar; the secret is kept as a hash only.
CREATE TABLE IF NOT EXISTS calendar_feed (
  id          uuid        NOT NULL PRIMARY KEY,
  account_id  uuid        NOT NULL,
  token_hash  binary(32)  NOT NULL,
  made_at     datetime(6) NOT NULL,
  revoked_at  datetime(6) NULL,
  last_read   date        NULL,
  UNIQUE KEY calendar_feed_token (token_hash),
  KEY calendar_feed_account (account_id, revoked_at),
  CONSTRAINT calendar_feed_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON calendar_feed TO confide_runtime;
