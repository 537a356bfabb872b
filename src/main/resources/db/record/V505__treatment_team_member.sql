-- Who treats whom, from when to when. Access follows from it, so a membership is ended and never removed.
CREATE TABLE IF NOT EXISTS treatment_team_member (
  id uuid NOT NULL PRIMARY KEY,
  version bigint NOT NULL,
  client_id uuid NOT NULL,
  account_id uuid NOT NULL,
  since date NOT NULL,
  until date NULL,
  KEY treatment_team_member_client (client_id, account_id, since, until),
  KEY treatment_team_member_account (account_id, client_id, since, until),
  CONSTRAINT treatment_team_member_client FOREIGN KEY (client_id) REFERENCES client (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON treatment_team_member TO confide_runtime;
