CREATE TABLE IF NOT EXISTS practice (
  id             integer      NOT NULL,
  name           varchar(120) NOT NULL,
  zone           varchar(64)  NOT NULL,
  note_due_hours integer      NOT NULL,
  version        integer      NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT practice_is_one CHECK (id = 1)
);
GRANT SELECT, INSERT, UPDATE ON practice TO confide_runtime;
