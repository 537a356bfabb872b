-- Words kept ready for notes, of one person or, under the owner that nobody is, of the practice.
CREATE TABLE IF NOT EXISTS phrase (
  id uuid NOT NULL PRIMARY KEY,
  owner uuid NOT NULL,
  shortcut varchar(20) NOT NULL,
  text text NOT NULL,
  version int NOT NULL,
  UNIQUE KEY phrase_shortcut (owner, shortcut)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON phrase TO confide_runtime;
