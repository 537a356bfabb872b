-- Failed tries, counted under a hash of name and address: the row is the same whether the name exists or not.
CREATE TABLE IF NOT EXISTS door_pause (
  subject binary(32) NOT NULL PRIMARY KEY,
  failures int NOT NULL,
  last_failure datetime(6) NOT NULL,
  paused_until datetime(6) NOT NULL,
  KEY door_pause_last_failure (last_failure)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON door_pause TO confide_runtime;
