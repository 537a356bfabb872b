-- That something waits for a person, and never what. A row is claimed before its mail is sent, as a reminder is.
CREATE TABLE IF NOT EXISTS staff_notice (
  id         uuid        NOT NULL PRIMARY KEY,
  account_id uuid        NOT NULL,
  made       datetime(6) NOT NULL,
  state      varchar(16) NOT NULL,
  claimed_at datetime(6) NULL,
  KEY staff_notice_state (state, made),
  CONSTRAINT staff_notice_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE (state, claimed_at), DELETE ON staff_notice TO confide_runtime;
