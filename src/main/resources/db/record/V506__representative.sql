CREATE TABLE IF NOT EXISTS representative (
  id uuid NOT NULL PRIMARY KEY,
  version bigint NOT NULL,
  client_id uuid NOT NULL,
  name varchar(160) NOT NULL,
  relation varchar(24) NOT NULL,
  basis varchar(300) NOT NULL,
  since date NOT NULL,
  until date NULL,
  KEY representative_client (client_id, since),
  CONSTRAINT representative_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON representative TO confide_runtime;
