-- What is talked over about a submitted note, bound to a section or to words of it. Beside the record: in no chart.
CREATE TABLE IF NOT EXISTS review_thread (
  id               uuid          NOT NULL PRIMARY KEY,
  note_id          uuid          NOT NULL,
  version_no       int           NOT NULL,
  section          varchar(32)   NULL,
  quote            varchar(1000) NOT NULL,
  opened           datetime(6)   NOT NULL,
  required_version int           NULL,
  settled          datetime(6)   NULL,
  settled_by       uuid          NULL,
  KEY review_thread_note (note_id, opened),
  CONSTRAINT review_thread_version FOREIGN KEY (note_id, version_no)
    REFERENCES progress_note_version (note_id, version_no)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON review_thread TO confide_runtime;
GRANT UPDATE (required_version, settled, settled_by) ON review_thread TO confide_runtime;
