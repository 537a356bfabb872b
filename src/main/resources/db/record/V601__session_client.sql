CREATE TABLE IF NOT EXISTS session_client (
  session_id uuid NOT NULL,
  position int NOT NULL,
  client_id uuid NOT NULL,
  PRIMARY KEY (session_id, position),
  KEY session_client_client (client_id, session_id),
  CONSTRAINT session_client_session FOREIGN KEY (session_id) REFERENCES session (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON session_client TO confide_runtime;
