-- How many hours of supervision a person's licence asks for, as the practice's admin entered it.
CREATE TABLE IF NOT EXISTS supervision_requirement (
  supervisee_id    uuid         NOT NULL PRIMARY KEY,
  label            varchar(120) NOT NULL,
  hours            int          NOT NULL,
  individual_hours int          NOT NULL,
  counted_from     date         NOT NULL,
  CONSTRAINT supervision_requirement_supervisee FOREIGN KEY (supervisee_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON supervision_requirement TO confide_runtime;
