-- That a document was filed in error, by whom found and why.
CREATE TABLE IF NOT EXISTS document_error (
  document_id uuid         NOT NULL,
  marked_by   uuid         NOT NULL,
  marked_at   datetime(6)  NOT NULL,
  reason      varchar(200) NOT NULL,
  PRIMARY KEY (document_id),
  CONSTRAINT document_error_document FOREIGN KEY (document_id) REFERENCES chart_document (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON document_error TO confide_runtime;
