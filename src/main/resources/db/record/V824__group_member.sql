-- A group's roster: from which day to which somebody is a member. Who has left stays on it.
CREATE TABLE IF NOT EXISTS group_member (
  group_id  uuid    NOT NULL,
  position  integer NOT NULL,
  client_id uuid    NOT NULL,
  joined    date    NOT NULL,
  last_day  date    NULL,
  PRIMARY KEY (group_id, position),
  KEY group_member_client (client_id),
  CONSTRAINT group_member_group FOREIGN KEY (group_id) REFERENCES therapy_group (id),
  CONSTRAINT group_member_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON group_member TO confide_runtime;
