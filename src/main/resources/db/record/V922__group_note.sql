-- What is being written about a session of several clients at once: shared text and a part for each. It is a place to
-- write in and no record: each client's note is signed into a chart of its own, and the row goes with the last of them.
CREATE TABLE IF NOT EXISTS group_note (
  session_id uuid NOT NULL PRIMARY KEY,
  author_id uuid NOT NULL,
  started datetime(6) NULL,
  ended datetime(6) NULL,
  time_confirmed boolean NOT NULL,
  place varchar(32) NULL,
  audio_only boolean NOT NULL,
  shared longtext NOT NULL,
  members longtext NOT NULL,
  ordinary_words text NOT NULL,
  revision bigint NOT NULL,
  save_id uuid NOT NULL,
  saved datetime(6) NOT NULL,
  CONSTRAINT group_note_session FOREIGN KEY (session_id) REFERENCES session (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON group_note TO confide_runtime;
