-- The skills a service takes: whoever gives it has any of them. A service without a row is given by everybody who treats.
CREATE TABLE IF NOT EXISTS service_skill (
  service_id uuid NOT NULL,
  skill_id   uuid NOT NULL,
  PRIMARY KEY (service_id, skill_id),
  CONSTRAINT service_skill_service FOREIGN KEY (service_id) REFERENCES offered_service (id),
  CONSTRAINT service_skill_skill FOREIGN KEY (skill_id) REFERENCES skill (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON service_skill TO confide_runtime;
