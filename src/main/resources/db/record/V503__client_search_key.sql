-- What clients are found by, in normal form and byte order, so that every search is a prefix on this index. The date of
-- birth stands beside it because "smi 1984" is the most usual search there is.
CREATE TABLE IF NOT EXISTS client_search_key (
  client_id uuid NOT NULL,
  value varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kind tinyint NOT NULL,
  birth_date date NOT NULL,
  PRIMARY KEY (client_id, value),
  KEY client_search_key_value (value, kind, client_id, birth_date),
  CONSTRAINT client_search_key_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON client_search_key TO confide_runtime;
