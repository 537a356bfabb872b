-- Final notes drawn by lot for an auditor to read, with the reason, and until when. Nothing of it is ever changed.
CREATE TABLE IF NOT EXISTS note_sample (
  id         uuid         NOT NULL,
  drawn_by   uuid         NOT NULL,
  reason     varchar(500) NOT NULL,
  from_day   date         NOT NULL,
  until_day  date         NOT NULL,
  drawn_at   datetime(6)  NOT NULL,
  open_until datetime(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY note_sample_of (drawn_by, open_until),
  CONSTRAINT note_sample_by FOREIGN KEY (drawn_by) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON note_sample TO confide_runtime;
