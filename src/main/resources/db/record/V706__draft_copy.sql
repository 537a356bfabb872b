-- What a person had typed when another window was faster, kept beside the draft until it is signed or thrown away.
CREATE TABLE IF NOT EXISTS draft_copy (
  id uuid NOT NULL PRIMARY KEY,
  note_id uuid NOT NULL,
  author_id uuid NOT NULL,
  kept datetime(6) NOT NULL,
  sections longtext NOT NULL,
  KEY draft_copy_note (note_id, kept),
  CONSTRAINT draft_copy_note FOREIGN KEY (note_id) REFERENCES progress_note (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON draft_copy TO confide_runtime;
