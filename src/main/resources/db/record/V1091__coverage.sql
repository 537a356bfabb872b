-- Which payer covers a client, from a day on and until a last one. What ended stays; what was entered in error says so.
CREATE TABLE IF NOT EXISTS coverage (
  id           uuid         NOT NULL PRIMARY KEY,
  version      bigint       NOT NULL,
  client_id    uuid         NOT NULL,
  payer_id     uuid         NOT NULL,
  pays         varchar(12)  NOT NULL,
  member_id    varchar(40)  NOT NULL,
  group_number varchar(40)  NOT NULL,
  insured      varchar(12)  NOT NULL,
  insured_name varchar(160) NOT NULL,
  since        date         NOT NULL,
  until        date         NULL,
  in_error     boolean      NOT NULL,
  KEY coverage_client (client_id, since),
  CONSTRAINT coverage_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT coverage_payer FOREIGN KEY (payer_id) REFERENCES payer (id),
  CONSTRAINT coverage_ends_after_it_begins CHECK (until >= since)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON coverage TO confide_runtime;
