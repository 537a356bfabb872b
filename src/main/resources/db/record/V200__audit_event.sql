-- Appended by the account that acts, on the connection of the act; nobody has the right to change or remove a row.
CREATE TABLE IF NOT EXISTS audit_event (
  id bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at datetime(6) NOT NULL,
  actor uuid NULL,
  category varchar(16) NOT NULL,
  action varchar(64) NOT NULL,
  object uuid NULL,
  client uuid NULL,
  detail varchar(500) NULL,
  KEY audit_event_client (client, id),
  KEY audit_event_actor (actor, id),
  KEY audit_event_category (category, id),
  KEY audit_event_at (at)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON audit_event TO confide_runtime;
