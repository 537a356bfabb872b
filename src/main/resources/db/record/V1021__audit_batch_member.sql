-- Which rows of the trail a batch sealed, and what each was. No key to audit_event: a row that is gone must be found, and
-- sealing must hold no lock on a table that every screen writes.
CREATE TABLE IF NOT EXISTS audit_batch_member (
  event_id bigint NOT NULL PRIMARY KEY,
  batch_no bigint NOT NULL,
  row_hash binary(32) NOT NULL,
  KEY audit_batch_member_batch (batch_no, event_id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON audit_batch_member TO confide_runtime;
