-- Backups that were not made, with the reason in a sentence for whoever runs the server.
CREATE TABLE IF NOT EXISTS backup_failure (
  id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at datetime(6) NOT NULL,
  reason varchar(500) NOT NULL
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON backup_failure TO confide_runtime;
