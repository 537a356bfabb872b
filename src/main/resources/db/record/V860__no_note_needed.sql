-- Sessions whose clinician says why they need no progress note. Taking it back deletes the row; the trail keeps both.
CREATE TABLE IF NOT EXISTS no_note_needed (
  session_id uuid NOT NULL,
  client_id uuid NOT NULL,
  said_by uuid NOT NULL,
  said_at datetime(6) NOT NULL,
  reason varchar(20) NOT NULL,
  words varchar(120) NOT NULL,
  PRIMARY KEY (session_id, client_id),
  CONSTRAINT no_note_needed_session FOREIGN KEY (session_id) REFERENCES session (id),
  CONSTRAINT no_note_needed_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON no_note_needed TO confide_runtime;
