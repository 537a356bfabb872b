CREATE TABLE IF NOT EXISTS licence (
  id             uuid        NOT NULL,
  account_id     uuid        NOT NULL,
  kind           varchar(40) NOT NULL,
  licence_number varchar(40) NOT NULL,
  state          char(2)     NOT NULL,
  valid_from     date        NOT NULL,
  valid_to       date        NULL,
  entered_by     uuid        NOT NULL,
  entered_at     datetime(6) NOT NULL,
  version        integer     NOT NULL,
  PRIMARY KEY (id),
  KEY licence_account (account_id, valid_from),
  CONSTRAINT licence_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT licence_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
GRANT SELECT, INSERT, UPDATE ON licence TO confide_runtime;
