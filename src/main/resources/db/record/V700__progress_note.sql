-- Whose note of which session, and where it stands. Only the status moves; a row with versions can't be deleted.
CREATE TABLE IF NOT EXISTS progress_note (
  id uuid NOT NULL PRIMARY KEY,
  session_id uuid NOT NULL,
  client_id uuid NOT NULL,
  author_id uuid NOT NULL,
  status varchar(16) NOT NULL,
  version bigint NOT NULL,
  UNIQUE KEY progress_note_session_client (session_id, client_id),
  KEY progress_note_client (client_id, status),
  KEY progress_note_author (author_id, status),
  KEY progress_note_status (status, author_id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON progress_note TO confide_runtime;
GRANT UPDATE (status, version) ON progress_note TO confide_runtime;
