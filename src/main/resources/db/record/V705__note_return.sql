-- Beside the record: read by supervisor and author, in no chart and no export.
CREATE TABLE IF NOT EXISTS note_return (
  id uuid NOT NULL PRIMARY KEY,
  note_id uuid NOT NULL,
  version_no int NOT NULL,
  supervisor_id uuid NOT NULL,
  supervisor_name varchar(200) NOT NULL,
  returned datetime(6) NOT NULL,
  section varchar(32) NULL,
  comment_text text NOT NULL,
  KEY note_return_note (note_id, returned),
  CONSTRAINT note_return_version FOREIGN KEY (note_id, version_no)
    REFERENCES progress_note_version (note_id, version_no)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON note_return TO confide_runtime;
