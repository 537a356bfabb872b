-- The services whose notes are reviewed where not all are.
CREATE TABLE IF NOT EXISTS supervision_terms_service (
  terms_id   uuid NOT NULL,
  service_id uuid NOT NULL,
  PRIMARY KEY (terms_id, service_id),
  CONSTRAINT supervision_terms_service_terms FOREIGN KEY (terms_id) REFERENCES supervision_terms (id),
  CONSTRAINT supervision_terms_service_service FOREIGN KEY (service_id) REFERENCES offered_service (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON supervision_terms_service TO confide_runtime;
