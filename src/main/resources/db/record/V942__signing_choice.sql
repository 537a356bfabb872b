-- Rules looked at before a note is signed that the practice requires, or only advises, otherwise than they are shipped.
CREATE TABLE IF NOT EXISTS signing_choice (
  rule varchar(40) NOT NULL PRIMARY KEY,
  required boolean NOT NULL,
  chosen_by uuid NOT NULL,
  chosen datetime(6) NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON signing_choice TO confide_runtime;
