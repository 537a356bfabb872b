-- What a relation of supervision is, and which notes it asks to see, from a day on and until the next such row.
CREATE TABLE IF NOT EXISTS supervision_terms (
  id          uuid        NOT NULL PRIMARY KEY,
  relation_id uuid        NOT NULL,
  valid_from  date        NOT NULL,
  kind        varchar(16) NOT NULL,
  level       varchar(24) NOT NULL,
  percent     int         NOT NULL,
  entered_by  uuid        NOT NULL,
  entered     datetime(6) NOT NULL,
  KEY supervision_terms_relation (relation_id, valid_from, entered),
  CONSTRAINT supervision_terms_relation FOREIGN KEY (relation_id) REFERENCES supervision_relation (id),
  CONSTRAINT supervision_terms_percent CHECK (percent BETWEEN 0 AND 100)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON supervision_terms TO confide_runtime;
