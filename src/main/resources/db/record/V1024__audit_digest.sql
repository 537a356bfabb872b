-- Which heads of the trail went out by mail, one a day.
CREATE TABLE IF NOT EXISTS audit_digest (
  day date NOT NULL PRIMARY KEY,
  batch_no bigint NOT NULL,
  sent_at datetime(6) NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON audit_digest TO confide_runtime;
