CREATE TABLE IF NOT EXISTS staff_member (
  account_id  uuid        NOT NULL,
  credentials varchar(60) NOT NULL,
  npi         varchar(10) NULL,
  version     integer     NOT NULL,
  PRIMARY KEY (account_id),
  UNIQUE KEY staff_member_npi (npi),
  CONSTRAINT staff_member_account FOREIGN KEY (account_id) REFERENCES account (id)
);
GRANT SELECT, INSERT, UPDATE ON staff_member TO confide_runtime;
