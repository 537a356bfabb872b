-- The payers with whose clients a note is reviewed where not all are.
CREATE TABLE IF NOT EXISTS supervision_terms_payer (
  terms_id uuid NOT NULL,
  payer_id uuid NOT NULL,
  PRIMARY KEY (terms_id, payer_id),
  CONSTRAINT supervision_terms_payer_terms FOREIGN KEY (terms_id) REFERENCES supervision_terms (id),
  CONSTRAINT supervision_terms_payer_payer FOREIGN KEY (payer_id) REFERENCES payer (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON supervision_terms_payer TO confide_runtime;
