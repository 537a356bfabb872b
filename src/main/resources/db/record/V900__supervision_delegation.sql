-- Who stands in for a supervisor who is away. It is never deleted; one that is called off gets its last day.
CREATE TABLE IF NOT EXISTS supervision_delegation (
  id            uuid        NOT NULL PRIMARY KEY,
  supervisor_id uuid        NOT NULL,
  delegate_id   uuid        NOT NULL,
  valid_from    date        NOT NULL,
  valid_to      date        NOT NULL,
  entered_by    uuid        NOT NULL,
  entered       datetime(6) NOT NULL,
  KEY supervision_delegation_delegate (delegate_id, valid_from),
  KEY supervision_delegation_supervisor (supervisor_id, valid_from),
  CONSTRAINT supervision_delegation_supervisor FOREIGN KEY (supervisor_id) REFERENCES account (id),
  CONSTRAINT supervision_delegation_delegate FOREIGN KEY (delegate_id) REFERENCES account (id),
  CONSTRAINT supervision_delegation_another CHECK (supervisor_id <> delegate_id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON supervision_delegation TO confide_runtime;
GRANT UPDATE (valid_to) ON supervision_delegation TO confide_runtime;
