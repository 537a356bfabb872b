-- A frozen text. No right to change or remove it is granted to anybody who works here.
CREATE TABLE IF NOT EXISTS progress_note_version (
  id uuid NOT NULL PRIMARY KEY,
  note_id uuid NOT NULL,
  version_no int NOT NULL,
  canonical longtext NOT NULL,
  sha256 binary(32) NOT NULL,
  frozen datetime(6) NOT NULL,
  UNIQUE KEY progress_note_version_no (note_id, version_no),
  CONSTRAINT progress_note_version_note FOREIGN KEY (note_id) REFERENCES progress_note (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON progress_note_version TO confide_runtime;
