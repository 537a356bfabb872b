-- Who has which skill.
CREATE TABLE IF NOT EXISTS staff_skill (
  account_id uuid NOT NULL,
  skill_id   uuid NOT NULL,
  PRIMARY KEY (account_id, skill_id),
  KEY staff_skill_skill (skill_id, account_id),
  CONSTRAINT staff_skill_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT staff_skill_skill FOREIGN KEY (skill_id) REFERENCES skill (id)
) ENGINE = InnoDB;
GRANT SELECT, INSERT, DELETE ON staff_skill TO confide_runtime;
