-- Why a privacy officer reads a client's final notes, and until when. Nothing of it can be changed.
CREATE TABLE IF NOT EXISTS reason_given (
  id uuid NOT NULL PRIMARY KEY,
  client_id uuid NOT NULL,
  account_id uuid NOT NULL,
  reason varchar(500) NOT NULL,
  given_at datetime(6) NOT NULL,
  open_until datetime(6) NOT NULL,
  KEY reason_given_open (account_id, client_id, open_until),
  CONSTRAINT reason_given_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON reason_given TO confide_runtime;
