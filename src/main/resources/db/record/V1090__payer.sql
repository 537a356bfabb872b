-- Whom the practice bills: health plans and other third parties, with their ID on electronic claims, empty where none was entered.
CREATE TABLE IF NOT EXISTS payer (
  id           uuid        NOT NULL,
  name         varchar(80) NOT NULL,
  claim_number varchar(10) NOT NULL,
  active       boolean     NOT NULL,
  version      integer     NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY payer_once (name, claim_number)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE ON payer TO confide_runtime;
