CREATE TABLE IF NOT EXISTS addendum (
  id uuid NOT NULL PRIMARY KEY,
  note_id uuid NOT NULL,
  author_id uuid NOT NULL,
  author_name varchar(200) NOT NULL,
  written datetime(6) NOT NULL,
  reason varchar(300) NOT NULL,
  text mediumtext NOT NULL,
  KEY addendum_note (note_id, written),
  CONSTRAINT addendum_note FOREIGN KEY (note_id) REFERENCES progress_note (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON addendum TO confide_runtime;
