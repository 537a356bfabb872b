-- Services whose notes are final only with the signatures of two supervisors.
CREATE TABLE IF NOT EXISTS dual_sign_off (
  service_id uuid NOT NULL PRIMARY KEY,
  CONSTRAINT dual_sign_off_service FOREIGN KEY (service_id) REFERENCES offered_service (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON dual_sign_off TO confide_runtime;
