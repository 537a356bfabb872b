-- Hours of supervision: entered and signed by one of the two, signed by the other. What was entered does not change.
CREATE TABLE IF NOT EXISTS supervision_hours (
  id                uuid         NOT NULL PRIMARY KEY,
  supervisor_id     uuid         NOT NULL,
  supervisee_id     uuid         NOT NULL,
  day               date         NOT NULL,
  minutes           int          NOT NULL,
  kind              varchar(16)  NOT NULL,
  topic             varchar(200) NOT NULL,
  entered_by        uuid         NOT NULL,
  entered           datetime(6)  NOT NULL,
  supervisor_name   varchar(200) NULL,
  supervisor_signed datetime(6)  NULL,
  supervisee_name   varchar(200) NULL,
  supervisee_signed datetime(6)  NULL,
  KEY supervision_hours_supervisee (supervisee_id, day),
  KEY supervision_hours_supervisor (supervisor_id, day),
  CONSTRAINT supervision_hours_supervisor FOREIGN KEY (supervisor_id) REFERENCES account (id),
  CONSTRAINT supervision_hours_supervisee FOREIGN KEY (supervisee_id) REFERENCES account (id),
  CONSTRAINT supervision_hours_minutes CHECK (minutes BETWEEN 1 AND 600),
  CONSTRAINT supervision_hours_two CHECK (supervisor_id <> supervisee_id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON supervision_hours TO confide_runtime;
GRANT UPDATE (supervisor_name, supervisor_signed, supervisee_name, supervisee_signed)
  ON supervision_hours TO confide_runtime;
