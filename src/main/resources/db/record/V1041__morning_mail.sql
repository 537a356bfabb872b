-- Who gets a mail in the morning that says how many notes are due, and where. A person chooses it for themselves.
CREATE TABLE IF NOT EXISTS morning_mail (
  account_id uuid         NOT NULL PRIMARY KEY,
  wanted     boolean      NOT NULL,
  address    varchar(160) NOT NULL,
  CONSTRAINT morning_mail_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON morning_mail TO confide_runtime;
