-- Days on which the practice is closed, holidays among them.
CREATE TABLE IF NOT EXISTS closure (
  day  date        NOT NULL,
  name varchar(60) NOT NULL,
  PRIMARY KEY (day)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON closure TO confide_runtime;
