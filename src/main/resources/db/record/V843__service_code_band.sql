-- Which documented minutes of a service stand for which code. Numbers only: descriptors are licensed.
CREATE TABLE IF NOT EXISTS service_code_band (
  service_id  uuid        NOT NULL,
  from_minute integer     NOT NULL,
  to_minute   integer     NULL,
  code        varchar(11) NOT NULL,
  PRIMARY KEY (service_id, from_minute),
  CONSTRAINT service_code_band_service FOREIGN KEY (service_id) REFERENCES offered_service (id),
  CONSTRAINT service_code_band_order CHECK (from_minute >= 0 AND (to_minute IS NULL OR to_minute >= from_minute))
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON service_code_band TO confide_runtime;
