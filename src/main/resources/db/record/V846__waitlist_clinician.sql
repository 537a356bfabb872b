-- With whom somebody who waits would like it to be; nobody named means anybody.
CREATE TABLE IF NOT EXISTS waitlist_clinician (
  entry_id     uuid NOT NULL,
  clinician_id uuid NOT NULL,
  PRIMARY KEY (entry_id, clinician_id),
  CONSTRAINT waitlist_clinician_entry FOREIGN KEY (entry_id) REFERENCES waitlist_entry (id),
  CONSTRAINT waitlist_clinician_account FOREIGN KEY (clinician_id) REFERENCES account (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON waitlist_clinician TO confide_runtime;
