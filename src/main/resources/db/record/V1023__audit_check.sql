-- What the nightly look at the sealed trail gave. The sentence names a row by its number and nothing out of it.
CREATE TABLE IF NOT EXISTS audit_check (
  id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at datetime(6) NOT NULL,
  batches bigint NOT NULL,
  sealed_rows bigint NOT NULL,
  heads bigint NOT NULL,
  findings int NOT NULL,
  first_row bigint NULL,
  sentence varchar(300) NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON audit_check TO confide_runtime;
