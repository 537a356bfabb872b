-- A client has at most one open episode: of the open ones the generated column is unique.
CREATE TABLE IF NOT EXISTS episode_of_care (
  id uuid NOT NULL PRIMARY KEY,
  version bigint NOT NULL,
  client_id uuid NOT NULL,
  opened_on date NOT NULL,
  closed_on date NULL,
  consented_by_minor boolean NOT NULL,
  open_for uuid GENERATED ALWAYS AS (IF(closed_on IS NULL, client_id, NULL)) STORED,
  UNIQUE KEY episode_of_care_one_open (open_for),
  KEY episode_of_care_client (client_id, opened_on),
  CONSTRAINT episode_of_care_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON episode_of_care TO confide_runtime;
