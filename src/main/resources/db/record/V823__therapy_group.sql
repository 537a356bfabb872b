-- A group that meets for therapy: who leads it, which service it is, and how many take part at most.
CREATE TABLE IF NOT EXISTS therapy_group (
  id         uuid        NOT NULL PRIMARY KEY,
  name       varchar(80) NOT NULL,
  leader_id  uuid        NOT NULL,
  service_id uuid        NOT NULL,
  capacity   integer     NOT NULL,
  version    bigint      NOT NULL,
  KEY therapy_group_leader (leader_id),
  CONSTRAINT therapy_group_leader FOREIGN KEY (leader_id) REFERENCES account (id),
  CONSTRAINT therapy_group_service FOREIGN KEY (service_id) REFERENCES offered_service (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON therapy_group TO confide_runtime;
