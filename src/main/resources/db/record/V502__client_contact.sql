-- Ways to be reached, in the client's order; rewritten as a list when it changes.
CREATE TABLE IF NOT EXISTS client_contact (
  client_id uuid NOT NULL,
  position int NOT NULL,
  kind varchar(16) NOT NULL,
  label varchar(40) NOT NULL,
  entry varchar(300) NOT NULL,
  may_text boolean NOT NULL,
  may_voicemail boolean NOT NULL,
  may_mail boolean NOT NULL,
  PRIMARY KEY (client_id, position),
  CONSTRAINT client_contact_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE, DELETE ON client_contact TO confide_runtime;
