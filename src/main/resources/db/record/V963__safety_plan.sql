-- A safety plan, a row a version: who wrote it when, and whether it holds. Nothing in it is ever changed.
CREATE TABLE IF NOT EXISTS safety_plan (
  id            uuid        NOT NULL,
  client_id     uuid        NOT NULL,
  number        integer     NOT NULL,
  in_force      boolean     NOT NULL,
  written_by    uuid        NOT NULL,
  written_at    datetime(6) NOT NULL,
  warning_signs text        NOT NULL,
  coping        text        NOT NULL,
  distraction   text        NOT NULL,
  people        text        NOT NULL,
  professionals text        NOT NULL,
  surroundings  text        NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY safety_plan_version (client_id, number),
  CONSTRAINT safety_plan_client FOREIGN KEY (client_id) REFERENCES client (id),
  CONSTRAINT safety_plan_author FOREIGN KEY (written_by) REFERENCES account (id),
  CONSTRAINT safety_plan_number CHECK (number > 0)
) ENGINE = InnoDB;
GRANT SELECT, INSERT ON safety_plan TO confide_runtime;
