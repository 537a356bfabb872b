CREATE TABLE IF NOT EXISTS supervision_relation (
  id            uuid    NOT NULL,
  supervisor_id uuid    NOT NULL,
  supervisee_id uuid    NOT NULL,
  valid_from    date    NOT NULL,
  valid_to      date    NULL,
  version       integer NOT NULL,
  PRIMARY KEY (id),
  KEY supervision_supervisor (supervisor_id, valid_from),
  KEY supervision_supervisee (supervisee_id, valid_from),
  CONSTRAINT supervision_supervisor_account FOREIGN KEY (supervisor_id) REFERENCES account (id),
  CONSTRAINT supervision_supervisee_account FOREIGN KEY (supervisee_id) REFERENCES account (id),
  CONSTRAINT supervision_of_another CHECK (supervisor_id <> supervisee_id),
  CONSTRAINT supervision_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
GRANT SELECT, INSERT, UPDATE ON supervision_relation TO confide_runtime;
