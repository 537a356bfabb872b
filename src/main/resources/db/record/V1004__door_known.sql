-- From where a name came in before, as a hash of both: an address that is paused for many names is not paused for these.
CREATE TABLE IF NOT EXISTS door_known (
  subject binary(32) NOT NULL PRIMARY KEY,
  last_success datetime(6) NOT NULL,
  KEY door_known_last_success (last_success)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON door_known TO confide_runtime;
