CREATE TABLE IF NOT EXISTS room (
  id       uuid        NOT NULL,
  name     varchar(40) NOT NULL,
  active   boolean     NOT NULL,
  position integer     NOT NULL,
  version  integer     NOT NULL,
  PRIMARY KEY (id)
);
GRANT SELECT, INSERT, UPDATE ON room TO confide_runtime;
