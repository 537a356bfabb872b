-- A reminder is claimed by its row before it is sent: the same one can't be claimed twice, whoever tries and whenever.
-- The link's secret is kept as a hash only.
CREATE TABLE IF NOT EXISTS reminder (
  id          uuid        NOT NULL PRIMARY KEY,
  session_id  uuid        NOT NULL,
  client_id   uuid        NOT NULL,
  lead_hours  smallint    NOT NULL,
  told_start  datetime(6) NOT NULL,
  way         varchar(8)  NOT NULL,
  state       varchar(16) NOT NULL,
  reason      varchar(24) NULL,
  tries       smallint    NOT NULL,
  claimed_at  datetime(6) NOT NULL,
  settled_at  datetime(6) NULL,
  token_hash  binary(32)  NOT NULL,
  answer      varchar(16) NULL,
  answered_at datetime(6) NULL,
  seen_at     datetime(6) NULL,
  seen_by     uuid        NULL,
  UNIQUE KEY reminder_once (session_id, client_id, lead_hours, told_start),
  UNIQUE KEY reminder_token (token_hash),
  KEY reminder_state (state, claimed_at),
  KEY reminder_client (client_id, claimed_at),
  KEY reminder_told (told_start),
  CONSTRAINT reminder_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT reminder_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON reminder TO confide_runtime;
