-- The reset of a lost second factor: one asks, another confirms, neither is the person. Kept, since it is told and looked up.
CREATE TABLE IF NOT EXISTS factor_reset (
  id uuid NOT NULL PRIMARY KEY,
  account_id uuid NOT NULL,
  asked_by uuid NOT NULL,
  asked datetime(6) NOT NULL,
  settled datetime(6) NULL,
  settled_by uuid NULL,
  confirmed boolean NULL,
  KEY factor_reset_account (account_id),
  CONSTRAINT factor_reset_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT factor_reset_asked_by FOREIGN KEY (asked_by) REFERENCES account (id),
  CONSTRAINT factor_reset_settled_by FOREIGN KEY (settled_by) REFERENCES account (id),
  CONSTRAINT factor_reset_by_two CHECK (asked_by <> account_id AND (confirmed IS NOT TRUE
    OR (settled_by <> account_id AND settled_by <> asked_by)))
) ENGINE = InnoDB;
GRANT SELECT, INSERT, UPDATE (settled, settled_by, confirmed) ON factor_reset TO confide_runtime;
