CREATE TABLE IF NOT EXISTS account_role (
  account_id uuid NOT NULL,
  role varchar(32) NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON account_role TO confide_runtime;
