-- When a clinician is away; the label is neutral, everybody who keeps the calendar reads it.
CREATE TABLE IF NOT EXISTS time_off (
  id           uuid        NOT NULL,
  clinician_id uuid        NOT NULL,
  begins_at    datetime(6) NOT NULL,
  ends_at      datetime(6) NOT NULL,
  label        varchar(60) NOT NULL,
  PRIMARY KEY (id),
  KEY time_off_clinician (clinician_id, ends_at),
  CONSTRAINT time_off_clinician FOREIGN KEY (clinician_id) REFERENCES account (id),
  CONSTRAINT time_off_order CHECK (ends_at > begins_at)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON time_off TO confide_runtime;
