-- The bytes, apart from what is said of them, so that a list never reads them.
CREATE TABLE IF NOT EXISTS document_content (
  document_id uuid     NOT NULL,
  content     longblob NOT NULL,
  PRIMARY KEY (document_id),
  CONSTRAINT document_content_document FOREIGN KEY (document_id) REFERENCES chart_document (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON document_content TO confide_runtime;
