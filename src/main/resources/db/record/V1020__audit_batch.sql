-- The trail sealed: each batch signs what its rows were and the head of the batch before it. Nobody changes or removes one.
CREATE TABLE IF NOT EXISTS audit_batch (
  no bigint NOT NULL PRIMARY KEY,
  count int NOT NULL,
  rows_hash binary(32) NOT NULL,
  previous_hash binary(32) NOT NULL,
  sealed_at datetime(6) NOT NULL,
  signature varbinary(128) NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON audit_batch TO confide_runtime;
