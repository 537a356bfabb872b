-- Where a clinician's sessions over video are held: an address the practice's own video service gave.
CREATE TABLE IF NOT EXISTS telehealth_room (
  clinician_id uuid NOT NULL PRIMARY KEY,
  address varchar(300) NOT NULL,
  CONSTRAINT telehealth_room_clinician FOREIGN KEY (clinician_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON telehealth_room TO confide_runtime;
