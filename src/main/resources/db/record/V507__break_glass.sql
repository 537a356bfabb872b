-- Who opened a chart outside the treatment team, why, and for how long. Nothing of it can be changed.
CREATE TABLE IF NOT EXISTS break_glass (
  id uuid NOT NULL PRIMARY KEY,
  client_id uuid NOT NULL,
  account_id uuid NOT NULL,
  reason varchar(500) NOT NULL,
  opened_at datetime(6) NOT NULL,
  open_until datetime(6) NOT NULL,
  KEY break_glass_open (account_id, client_id, open_until),
  CONSTRAINT break_glass_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON break_glass TO confide_runtime;
