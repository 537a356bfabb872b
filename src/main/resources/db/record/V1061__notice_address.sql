-- Where a person wants to be told by e-mail that something waits for them that can't wait for their next sign-in.
CREATE TABLE IF NOT EXISTS notice_address (
  account_id uuid         NOT NULL PRIMARY KEY,
  address    varchar(160) NOT NULL,
  CONSTRAINT notice_address_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON notice_address TO confide_runtime;
