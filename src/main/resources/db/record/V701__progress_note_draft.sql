-- The text while it is written; gone when the note is signed.
CREATE TABLE IF NOT EXISTS progress_note_draft (
  note_id uuid NOT NULL PRIMARY KEY,
  author_id uuid NOT NULL,
  format varchar(32) NOT NULL,
  started datetime(6) NULL,
  ended datetime(6) NULL,
  time_confirmed boolean NOT NULL,
  service_id uuid NOT NULL,
  place varchar(32) NULL,
  audio_only boolean NOT NULL,
  present varchar(200) NOT NULL,
  sections longtext NOT NULL,
  brought_forward text NOT NULL,
  cursor_section varchar(32) NULL,
  revision bigint NOT NULL,
  save_id uuid NULL,
  saved datetime(6) NOT NULL,
  missing int NOT NULL,
  CONSTRAINT progress_note_draft_note FOREIGN KEY (note_id) REFERENCES progress_note (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON progress_note_draft TO confide_runtime;
