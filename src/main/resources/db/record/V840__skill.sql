-- What somebody who treats can be trained in, in the practice's own words; a service may take one.
CREATE TABLE IF NOT EXISTS skill (
  id      uuid        NOT NULL,
  name    varchar(40) NOT NULL,
  active  boolean     NOT NULL,
  version integer     NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON skill TO confide_runtime;
