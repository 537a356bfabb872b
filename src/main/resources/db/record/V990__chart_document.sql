-- What is said of a document in a chart. Inserted and read; a mistake is marked beside it and never removed.
CREATE TABLE IF NOT EXISTS chart_document (
  id         uuid         NOT NULL,
  client_id  uuid         NOT NULL,
  kind       varchar(24)  NOT NULL,
  title      varchar(120) NOT NULL,
  dated      date         NOT NULL,
  media_type varchar(40)  NOT NULL,
  bytes      integer      NOT NULL,
  sha256     char(64)     NOT NULL,
  filed_by   uuid         NOT NULL,
  filed_at   datetime(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY chart_document_client (client_id, dated),
  CONSTRAINT chart_document_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT chart_document_filed_by FOREIGN KEY (filed_by) REFERENCES account (id),
  CONSTRAINT chart_document_bytes CHECK (bytes > 0)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON chart_document TO confide_runtime;
