-- For whom of a couple or family a session was: whose chart documents it, and for whom a claim may be made.
CREATE TABLE IF NOT EXISTS identified_client (
  session_id uuid NOT NULL PRIMARY KEY,
  client_id uuid NOT NULL,
  said_by uuid NOT NULL,
  said_at datetime(6) NOT NULL,
  CONSTRAINT identified_client_session FOREIGN KEY (session_id) REFERENCES session (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON identified_client TO confide_runtime;
