-- Sessions as planned. Never deleted: one that has begun has a status, one entered in error leaves every list.
CREATE TABLE IF NOT EXISTS session (
  id uuid NOT NULL PRIMARY KEY,
  clinician_id uuid NOT NULL,
  co_clinician_id uuid NULL,
  service_id uuid NOT NULL,
  planned_start datetime(6) NOT NULL,
  planned_end datetime(6) NOT NULL,
  room_id uuid NULL,
  telehealth boolean NOT NULL,
  group_name varchar(80) NOT NULL,
  status varchar(20) NOT NULL,
  version bigint NOT NULL,
  KEY session_start (planned_start),
  KEY session_clinician (clinician_id, planned_start),
  KEY session_co_clinician (co_clinician_id, planned_start),
  KEY session_room (room_id, planned_start),
  CONSTRAINT session_clinician FOREIGN KEY (clinician_id) REFERENCES account (id),
  CONSTRAINT session_service FOREIGN KEY (service_id) REFERENCES offered_service (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON session TO confide_runtime;
