-- A morning's mail is claimed by its row before it is sent: nobody gets two in one day, whoever sends and however often.
CREATE TABLE IF NOT EXISTS morning_mail_claim (
  account_id uuid        NOT NULL,
  day        date        NOT NULL,
  state      varchar(16) NOT NULL,
  claimed_at datetime(6) NOT NULL,
  PRIMARY KEY (account_id, day),
  CONSTRAINT morning_mail_claim_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON morning_mail_claim TO confide_runtime;
