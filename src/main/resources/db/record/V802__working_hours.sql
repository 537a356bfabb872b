-- A row a weekday on which a clinician works, 1 is Monday; minutes after midnight by the practice's clock on the wall.
CREATE TABLE IF NOT EXISTS working_hours (
  clinician_id  uuid     NOT NULL,
  weekday       tinyint  NOT NULL,
  begins_minute smallint NOT NULL,
  ends_minute   smallint NOT NULL,
  PRIMARY KEY (clinician_id, weekday),
  CONSTRAINT working_hours_clinician FOREIGN KEY (clinician_id) REFERENCES account (id),
  CONSTRAINT working_hours_weekday CHECK (weekday BETWEEN 1 AND 7),
  CONSTRAINT working_hours_order CHECK (begins_minute >= 0 AND begins_minute < ends_minute AND ends_minute <= 1440)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON working_hours TO confide_runtime;
