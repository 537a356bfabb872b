-- Who answers for which version, and when the password was given for it.
CREATE TABLE IF NOT EXISTS note_signature (
  id uuid NOT NULL PRIMARY KEY,
  note_id uuid NOT NULL,
  version_no int NOT NULL,
  signer_id uuid NOT NULL,
  signer_name varchar(200) NOT NULL,
  capacity varchar(16) NOT NULL,
  signed datetime(6) NOT NULL,
  password_given datetime(6) NOT NULL,
  sha256 binary(32) NOT NULL,
  late boolean NOT NULL,
  UNIQUE KEY note_signature_capacity (note_id, version_no, capacity),
  KEY note_signature_signer (signer_id, signed),
  CONSTRAINT note_signature_version FOREIGN KEY (note_id, version_no)
    REFERENCES progress_note_version (note_id, version_no)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON note_signature TO confide_runtime;
